package ch17;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;

public class S17_5_4_WriteProtectedFields {
    public static void main(String[] args) throws Exception {
        // System.in, out and err are final, and change all the same.
        PrintStream out = System.out, err = System.err;
        InputStream in = System.in;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(bytes, true));
            System.setErr(System.out);
            System.setIn(new ByteArrayInputStream(new byte[] {'x', 'y'}));
            System.out.println("captured");
            System.err.print("too");
            System.out.print((char) System.in.read());
        } finally {
            System.setOut(out);
            System.setErr(err);
            System.setIn(in);
        }
        System.out.println(bytes.toString().replace("\n", "|"));
    }
}
