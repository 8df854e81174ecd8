package ch14;

import java.io.IOException;

public class S14_18_Throw {
    static RuntimeException make(boolean nothing) {
        System.out.print("made ");
        return nothing ? null : new IllegalStateException("thrown");
    }

    static int never() {
        throw new UnsupportedOperationException();
    }

    static <T extends Throwable> void any(Throwable t) throws T {
        @SuppressWarnings("unchecked")
        T x = (T) t;
        throw x;
    }

    public static void main(String[] args) throws Exception {
        for (boolean b : new boolean[] {false, true}) {
            try {
                throw make(b);
            } catch (IllegalStateException e) {
                System.out.println(e.getMessage());
            } catch (NullPointerException e) {
                System.out.println(e.getMessage());
            }
        }
        try {
            throw null;
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        RuntimeException kept = new RuntimeException("kept");
        try {
            throw kept;
        } catch (RuntimeException e) {
            System.out.println(e == kept);
            System.out.println(e.getStackTrace()[0].getLineNumber() < new Throwable().getStackTrace()[0].getLineNumber());
        }
        try {
            throw new Error("an error") {
                @Override
                public String getMessage() {
                    return "of an anonymous " + super.getMessage();
                }
            };
        } catch (Error e) {
            System.out.println(e.getMessage());
        }
        try {
            S14_18_Throw.<RuntimeException>any(new IOException("sneaky"));
        } catch (RuntimeException e) {
            System.out.println("no");
        } catch (Exception e) {
            System.out.println(e);
        }
        try {
            never();
        } catch (UnsupportedOperationException e) {
            System.out.println(e);
        }
        try {
            throw (RuntimeException) new IllegalArgumentException("cast");
        } catch (IllegalArgumentException e) {
            System.out.println(e);
        }
        try {
            throw new Exception("a") == null ? new Exception("b") : new IOException("c");
        } catch (IOException e) {
            System.out.println(e.getMessage());
        }
    }
}
