package ch08;

public class S8_6_InstanceInitializers {
    static StringBuilder log = new StringBuilder();
    int a = 1;

    {
        log.append("first a=").append(a).append(' ');
        a = 2;
    }

    int b = a * 10;

    {
        log.append("second b=").append(b).append(' ');
        if (a == 3) throw new IllegalStateException();
    }

    S8_6_InstanceInitializers() {
        this("via this");
        log.append("after this ");
    }

    S8_6_InstanceInitializers(String s) {
        super();
        log.append(s).append(' ');
    }

    static class Sub extends S8_6_InstanceInitializers {
        {
            log.append("sub ").append(a + b).append(' ');
        }
    }

    static class Checked {
        {
            if (log.length() > 0) throw new java.io.IOException("checked");
        }

        Checked() throws java.io.IOException {
            log.append("never");
        }
    }

    public static void main(String[] args) {
        new S8_6_InstanceInitializers();
        System.out.println(log);
        log.setLength(0);
        new Sub();
        System.out.println(log);
        try {
            new Checked();
        } catch (java.io.IOException e) {
            System.out.println(e.getMessage());
        }
        log.setLength(0);
        new java.util.ArrayList<String>() {{
            add("double");
            add("brace");
            log.append(this);
        }};
        System.out.println(log);
    }
}
