package ch06;

public class S6_6_2_Protected {
    static class Point implements Cloneable {
        protected int x = 1;
        protected String where() {
            return "point " + x;
        }

        protected Point() {}

        protected Point(int x) {
            this.x = x;
        }

        protected Object clone() throws CloneNotSupportedException {
            return super.clone();
        }
    }

    static class Far extends Point {
        Far() {
            super(7);
        }

        @Override
        public String where() {
            return "far " + super.where();
        }

        int difference(Far other) {
            return other.x - x;
        }
    }

    static class List extends java.util.AbstractList<String> {
        @Override
        public String get(int i) {
            return "e" + i;
        }

        @Override
        public int size() {
            return 3;
        }

        @Override
        protected void removeRange(int from, int to) {
            System.out.println("removeRange " + from + " " + to);
            modCount++;
        }
    }

    public static void main(String[] args) throws Exception {
        Far f = new Far(), g = (Far) f.clone();
        g.x = 9;
        System.out.println(f.where() + " " + f.difference(g));
        System.out.println(new Point(3) {}.where());
        List list = new List();
        System.out.println(list);
        list.clear();
        System.out.println(new java.util.LinkedHashMap<Integer, String>() {
            @Override
            protected boolean removeEldestEntry(java.util.Map.Entry<Integer, String> e) {
                return size() > 2;
            }

            java.util.Map<Integer, String> fill() {
                for (int i = 0; i < 5; i++) put(i, "v" + i);
                return this;
            }
        }.fill());
    }
}
