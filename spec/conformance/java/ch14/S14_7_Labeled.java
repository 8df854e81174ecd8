package ch14;

public class S14_7_Labeled {
    public static void main(String[] args) {
        StringBuilder log = new StringBuilder();
        a:
        b:
        for (int i = 0; i < 3; i++) {
            c:
            for (int j = 0; ; j++) {
                if (j == 2) continue b;
                if (i == 2) break a;
                log.append(i).append(j).append(' ');
                while (true) {
                    if (i == 1) continue c;
                    break;
                }
                log.append("w ");
            }
        }
        System.out.println(log);
        block:
        {
            if (log.length() > 0) break block;
            System.out.println("never");
        }
        test:
        if (log.length() > 0) {
            System.out.println("then");
            if (true) break test;
            System.out.println("never");
        }
        sw:
        switch (1) {
            case 1:
                for (;;) break sw;
            default:
                System.out.println("never");
        }
        same:
        for (int i = 0; i < 1; i++) System.out.println("first");
        same:
        do {
            System.out.println("second");
        } while (false);
        x:
        try {
            break x;
        } finally {
            System.out.println("finally of labelled try");
        }
        l:
        synchronized (log) {
            if (log.length() > 0) break l;
            System.out.println("never");
        }
        System.out.println(Thread.holdsLock(log));
        find:
        {
            for (String s : new String[] {"p", "q", "r"}) {
                for (char c : s.toCharArray()) if (c == 'q') break find;
                System.out.println("before " + s);
            }
            System.out.println("not found");
        }
    }
}
