package ch10;

import java.lang.reflect.Array;
import java.util.Arrays;

public class S10_8_ClassObjects {
    public static void main(String[] args) {
        int[] ia = new int[3];
        System.out.println(ia.getClass() + " " + ia.getClass().getSuperclass() + " " + ia.getClass().getComponentType());
        System.out.println(int[].class == ia.getClass());
        System.out.println(new String[1].getClass() == new String[9].getClass());
        Class<?> c = long[][][].class;
        while (c != null) {
            System.out.print(c.getName() + " ");
            c = c.getComponentType();
        }
        System.out.println("");
        Object made = Array.newInstance(String.class, 2);
        System.out.println(made.getClass() + " " + Array.getLength(made));
        System.out.println(String[].class.isInstance(made) + " " + Object[].class.isInstance(made) + " " + Object[].class.isAssignableFrom(int[].class) + " " + int[].class.arrayType());
        System.out.println(Arrays.copyOf(new Integer[] {1}, 2, Number[].class).getClass());
        System.out.println(java.lang.reflect.Modifier.toString(int[].class.getModifiers()));
    }
}
