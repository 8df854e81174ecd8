package ch07;

import static ch07.Shared.COUNT;
import static ch07.Shared.greet;
import static ch07.Shared.next;

public class S7_5_3_SingleStaticImports {
    public static void main(String[] args) {
        System.out.println(COUNT + greet("static import"));
        int first = next();
        System.out.println(next() - first);
        System.out.println(greet(1));
    }
}
