package library;

import java.io.*;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

public class InputAndOutput {
    public static void main(String[] args) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream d = new DataOutputStream(bytes)) {
            d.writeInt(-2);
            d.writeLong(1L << 40);
            d.writeUTF("é\0中");
            d.writeDouble(0.1);
            d.writeBoolean(true);
            d.writeChar('x');
        }
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        System.out.println(in.readInt() + " " + in.readLong() + " " + in.readUTF().length() + " " + in.readDouble() + in.readBoolean() + in.readChar() + in.available());
        try {
            in.readInt();
        } catch (EOFException e) {
            System.out.println(e);
        }
        BufferedReader r = new BufferedReader(new StringReader("one\ntwo\r\nthree"));
        String line;
        while ((line = r.readLine()) != null) System.out.print(line + "|");
        System.out.println(r.read());
        StringWriter w = new StringWriter();
        PrintWriter p = new PrintWriter(w);
        p.printf("%d-%s", 5, "x");
        p.println(new char[] {'a'});
        p.print((Object) null);
        p.flush();
        System.out.println(w + " " + p.checkError());
        InputStreamReader reader = new InputStreamReader(new ByteArrayInputStream("aé中😀".getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
        int c, n = 0;
        while ((c = reader.read()) >= 0) n = n * 31 + c;
        System.out.println(n);
        PushbackReader pb = new PushbackReader(new StringReader("ab"));
        int first = pb.read();
        pb.unread(first);
        System.out.println((char) pb.read() + "" + (char) pb.read() + pb.read());
        SequenceInputStream s = new SequenceInputStream(new ByteArrayInputStream(new byte[] {1, 2}), new ByteArrayInputStream(new byte[] {3}));
        System.out.println(s.readAllBytes().length);
        ByteBuffer b = ByteBuffer.allocate(32);
        b.putInt(0x01020304).order(ByteOrder.LITTLE_ENDIAN).putInt(0x01020304).putDouble(1.5).put((byte) 7).flip();
        System.out.println(b + " " + b.get(0) + b.get(4) + " " + b.getInt() + " " + b.getInt() + " " + b.getDouble() + b.remaining() + b.slice().get(0) + b.hasArray());
        b.get();
        for (Runnable x : new Runnable[] {() -> b.get(), () -> b.position(100), () -> ByteBuffer.allocate(1).putLong(5), () -> ByteBuffer.wrap(new byte[2]).asReadOnlyBuffer().put((byte) 1)}) {
            try {
                x.run();
            } catch (RuntimeException e) {
                System.out.println(e);
            }
        }
        System.out.println(CharBuffer.wrap("chars").subSequence(1, 3) + "" + StandardCharsets.UTF_8.encode("é").remaining() + StandardCharsets.UTF_8.decode(ByteBuffer.wrap(new byte[] {(byte) 0xc3, (byte) 0xa9})));
        Reader broken = new FilterReader(new StringReader("x")) {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }
        };
        try (broken) {
            broken.read();
        } catch (IOException e) {
            System.out.println(e.getMessage());
        }
        LineNumberReader ln = new LineNumberReader(new StringReader("a\nb\nc"));
        ln.readLine();
        ln.readLine();
        System.out.println(ln.getLineNumber() + " " + new StreamTokenizer(new StringReader("12 word")).nextToken());
    }
}
