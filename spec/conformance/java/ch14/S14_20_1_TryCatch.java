package ch14;

import java.io.FileNotFoundException;
import java.io.IOException;

public class S14_20_1_TryCatch {
    static void raise(int n) throws Exception {
        switch (n) {
            case 0: return;
            case 1: throw new FileNotFoundException("1");
            case 2: throw new IOException("2");
            case 3: throw new IllegalArgumentException("3");
            case 4: throw new NumberFormatException("4");
            case 5: throw new ArrayStoreException("5");
            case 6: throw new Exception("6");
            default: throw new LinkageError("7");
        }
    }

    static String handle(int n) {
        try {
            raise(n);
            return "none";
        } catch (FileNotFoundException e) {
            return "file " + e.getMessage();
        } catch (IOException | ArrayStoreException e) {
            return "multi " + e.getClass().getSimpleName() + e.getMessage();
        } catch (NumberFormatException e) {
            return "number " + e.getMessage();
        } catch (RuntimeException e) {
            e = new RuntimeException("replaced " + e.getMessage());
            return e.getMessage();
        } catch (Exception e) {
            return "exception " + e.getMessage();
        } catch (Throwable e) {
            return "throwable " + e.getMessage();
        }
    }

    public static void main(String[] args) {
        for (int n = 0; n < 8; n++) System.out.println(handle(n));
        int x = 0;
        try {
            x = 1;
            x = Integer.parseInt("bad");
        } catch (NumberFormatException e) {
            System.out.println("x is " + x);
            x = 5;
        }
        System.out.println(x);
        try {
            try {
                raise(3);
            } catch (NumberFormatException e) {
                System.out.println("not this");
            }
            System.out.println("not here");
        } catch (Exception e) {
            System.out.println("outer " + e.getMessage());
        }
        for (int i = 0; i < 3; i++) {
            try {
                if (i == 1) raise(6);
                System.out.print("turn" + i + " ");
            } catch (Exception e) {
                continue;
            }
        }
        System.out.println("");
        int depth = 0;
        try {
            try {
                try {
                    raise(2);
                } catch (IOException e) {
                    depth++;
                    raise(4);
                }
            } catch (NumberFormatException e) {
                depth++;
                raise(7);
            }
        } catch (LinkageError e) {
            System.out.println(++depth + e.getMessage());
        } catch (Exception e) {
            System.out.println("no");
        }
    }
}
