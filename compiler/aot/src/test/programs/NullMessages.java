public class NullMessages {
  int[] f; NullMessages next; String s; static NullMessages st; NullMessages[] arr; NullMessages self(){ return next; } void v(int a, String b, Object[] c){}
  static void attempt(Runnable r){ try { r.run(); System.out.println("ok"); } catch(NullPointerException t){ System.out.println(t.getMessage()); } }
  static NullMessages stat(String q, int[][] z){ return null; }
  static void p(NullMessages par, Object o, int k){
    attempt(() -> par.next.next.s.length());
    attempt(() -> par.f[0]++);
    attempt(() -> par.f[k]=3);
    attempt(() -> par.arr[k].next=null);
    attempt(() -> { par.arr=new NullMessages[3]; par.arr[k+1].next.s=null; });
    attempt(() -> par.arr[2].self().v(1,"a",null));
    attempt(() -> par.self().v(1,"a",null));
    attempt(() -> stat("a",null).v(1,"a",null));
    attempt(() -> st.next=null);
    attempt(() -> ((String)o).length());
    attempt(() -> ((NullMessages)null).v(1,null,null));
    attempt(() -> { throw (RuntimeException)o; });
    attempt(() -> { synchronized(par.next){} });
    attempt(() -> { NullMessages loc=par.next; loc.v(k>3?1:2, k>1?"a":"b", null); });
    attempt(() -> { Integer i=(Integer)o; int j=i; });
    attempt(() -> { NullMessages a=null,b=par; a=b=b.next; a.s=null; });
    attempt(() -> System.out.println(par.f.length));
    attempt(() -> { long[] l=null; l[1]+=2; });
    attempt(() -> { boolean[] l=null; l[1]=true; });
    attempt(() -> { Object[] l=null; l[k]="x"; });
    attempt(() -> (k>5?par:par.next).s.length());
    attempt(() -> "abc".concat((String)o));
    attempt(() -> "abc".compareTo((String)o));
    attempt(() -> new StringBuilder((String)o));
    attempt(() -> par.next.s.charAt(1));
    attempt(() -> { for (NullMessages t: par.next.arr) ; });
    attempt(() -> { switch(par.s){ case "a": } });
  }
  public static void main(String[] a){ p(new NullMessages(), a.length>5?"":null, 1); }
}
