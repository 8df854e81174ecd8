package ch08;

public class S8_1_ClassDeclarations {
    static class Plain {}

    static abstract class Abstract {
        abstract int value();
    }

    static final class Final extends Abstract {
        int value() {
            return 1;
        }
    }

    record Rec(int a) {}

    enum En {X}

    public static void main(String[] args) {
        class Local extends Plain {
            int v = 2;
        }
        Abstract anonymous = new Abstract() {
            int value() {
                return 3;
            }
        };
        System.out.println(new Final().value() + new Local().v + anonymous.value() + new Rec(4).a() + En.X.name());
        Class<?>[] all = {Plain.class, Abstract.class, Final.class, Rec.class, En.class, Local.class, anonymous.getClass(), Runnable.class, int[].class};
        for (Class<?> c : all) {
            System.out.println(c.getName() + " " + java.lang.reflect.Modifier.toString(c.getModifiers()) + " " + c.isInterface() + c.isEnum() + c.isRecord() + c.isAnonymousClass() + c.isLocalClass() + c.isMemberClass() + c.isArray() + " " + c.getSuperclass());
        }
    }
}
