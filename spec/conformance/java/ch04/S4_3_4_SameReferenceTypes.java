package ch04;

import java.util.ArrayList;
import java.util.List;

public class S4_3_4_SameReferenceTypes {
    static class T {}

    static Object inner() {
        class T {}
        return new T();
    }

    static Object inner2() {
        class T {}
        return new T();
    }

    public static void main(String[] args) {
        List<String> strings = new ArrayList<>();
        List<Integer> ints = new ArrayList<>();
        System.out.println(strings.getClass() == (Object) ints.getClass());
        System.out.println(new T().getClass() == inner().getClass());
        System.out.println(inner().getClass() == inner2().getClass());
        System.out.println(inner().getClass() == inner().getClass());
        System.out.println(inner().getClass().getName() + " " + inner2().getClass().getName() + " " + inner().getClass().getSimpleName());
        System.out.println(int[].class == new int[5].getClass());
        System.out.println((Object) int[].class == Integer[].class);
        System.out.println(int[][].class.getComponentType() == int[].class);
        System.out.println((Object) int.class == Integer.class);
        System.out.println(Integer.TYPE == int.class);
        System.out.println(void.class == Void.TYPE);
        System.out.println(new Object() {}.getClass() == (Object) new Object() {}.getClass());
        Object[] made = new Object[2];
        for (int i = 0; i < 2; i++) made[i] = new Object() {};
        System.out.println(made[0].getClass() == made[1].getClass());
    }
}
