import java.util.*;
public class Language {
  static int n; static int rd(){ return ++n; }
  static int f(int a,int b){ return a*10+b; }
  interface Shape { double area(); default String nm(){ return "shape "+area(); } }
  record Sq(double s) implements Shape { public double area(){ return s*s; } }
  record Ci(double r) implements Shape { public double area(){ return 3*r*r; } public String nm(){ return "circle"; } }
  enum E { A, B { int v(){ return 7; } }, C; int v(){ return ordinal(); } }
  static class P { static { System.out.println("init P"); } static int x = 5; }
  static class Q extends P { static { System.out.println("init Q"); } static int y = x+1; }
  static String sw(String s){ switch(s){ case "a": return "first"; case "bb": return "second"; default: return "none"; } }
  static void attempt(String name, Runnable r){ try { r.run(); System.out.println(name+" ok"); } catch(Throwable t){ System.out.println(name+" "+t); } }
  static int fin(int k){ try { if(k==0) throw new RuntimeException("x"); return 1; } catch(RuntimeException e){ return 2; } finally { System.out.println("fin "+k); } }
  public static void main(String[] a) {
    System.out.println(f(rd(),rd()));
    int[] arr={1,2,3}; int i=0; arr[i++]=arr[i]+10; System.out.println(arr[0]+" "+arr[1]);
    attempt("div", () -> System.out.println(1/(n-n)));
    attempt("rem", () -> System.out.println(1L%(long)(n-n)));
    System.out.println(Integer.MIN_VALUE/ -1+" "+Integer.MIN_VALUE% -1+" "+Long.MIN_VALUE/(-n/n));
    System.out.println((int)Double.NaN+" "+(int)1e20+" "+(long)-1e30+" "+(int)3.99f+" "+(byte)300+" "+(char)65+" "+(short)70000);
    System.out.println((1<<33)+" "+(1L<<65)+" "+(-8>>1)+" "+(-8>>>28)+" "+(-8L>>>60));
    attempt("neg", () -> { int[] z=new int[-n]; });
    attempt("store", () -> { Object[] o=new String[1]; o[0]=n; });
    attempt("bounds", () -> { int[] o=new int[3]; o[n+5]=1; });
    attempt("cast", () -> { Object o="s"; Integer k=(Integer)o; });
    attempt("null", () -> { String s=n>100?"":null; s.length(); });
    for (Shape s : new Shape[]{new Sq(2),new Ci(1)}) System.out.println(s.nm()+" "+s+" "+s.hashCode());
    for (E e : E.values()) System.out.println(e+" "+e.v()+" "+E.valueOf(e.name()).ordinal());
    System.out.println(Q.y);
    System.out.println(sw("a")+sw("bb")+sw("c"));
    System.out.println(fin(0)+fin(1));
    StringBuilder sb=new StringBuilder(); for(char c='a';c<'f';c++) sb.append(c).append(','); System.out.println(sb.reverse());
    System.out.println(1.0/3+" "+(float)1/3+" "+1e10+" "+Double.MIN_VALUE+" "+Float.MAX_VALUE+" "+0.1f+" "+100.0);
    System.out.println("x".equals("x")+" "+("a"+"b"=="ab")+" "+"hello".indexOf("l")+" "+"hello".substring(2)+" "+"Hi"+" "+"é€".length());
    List<String> l=new ArrayList<>(List.of("z","b","q")); Collections.sort(l); System.out.println(l);
    Map<String,Integer> m=new HashMap<>(); for(String s: new String[]{"a","b","c","a","b","a"}) m.merge(s,1,Integer::sum); System.out.println(m);
    long[][] mm=new long[3][4]; mm[1][2]=5; System.out.println(mm[1][2]+" "+mm.length+" "+mm[2].length+" "+Arrays.toString(mm[1]));
    int[] cl=arr.clone(); cl[0]=99; System.out.println(arr[0]+" "+cl[0]);
    Object o=arr; System.out.println(o instanceof int[]); System.out.println(o.getClass().getName()+" "+mm.getClass()+" "+E.B.getClass()+" "+E.B.getDeclaringClass());
    System.out.println(5.5%2+" "+(-5.5f%2)+" "+Math.sqrt(2)+" "+Math.floor(-1.5));
    System.out.println(Long.toHexString(-1L)+" "+Integer.parseInt("-123")+" "+Long.parseLong("99999999999")+" "+Integer.toBinaryString(10));
    label: for(int x=0;x<5;x++){ for(int y=0;y<5;y++){ if(y==3) continue label; if(x==2) break label; System.out.print(x*y+" "); } } System.out.println();
    try { Object x=null; synchronized(P.class){ x.toString(); } } catch(NullPointerException e){ System.out.println("npe"); }
    char c='x'; c+=1; System.out.println(c); byte b=(byte)200; b>>>=1; System.out.println(b);
    System.out.println(Objects.hash(1,2,3)+" "+Arrays.hashCode(arr)+" "+"abc".hashCode()+" "+List.of(1,2).hashCode());
  }
}
