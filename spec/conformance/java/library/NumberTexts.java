package library;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

public class NumberTexts {
    public static void main(String[] args) {
        double[] ds = {0, -0.0, 1, 0.1, 123456789.125, 1e21, 1e-7, 1.0E10, 3.0e-5, 2e-3, 9.999999e6, 1e7, 4.35, 100.5, 1 / 3.0, 2.0 / 3, Math.PI * 1e100, Double.MIN_NORMAL, 4.9e-324, 8.41e21, 2.0e-3, 5.0e-324, 1.1e-322, 9007199254740992.0, 123456.7890123};
        for (double d : ds) System.out.print(d + " " + (float) d + " ");
        System.out.println("");
        for (String s : new String[] {"1", "-0", "1e400", "1e-400", "  2.5  ", "0x1p3", "NaN", "Infinity", "1d", "2f", ".5", "5.", "1_0", "e5", "", "0.1e-1", "179769313486231580793e289", "2.2250738585072012e-308", "9007199254740993"}) {
            try {
                System.out.print(Double.parseDouble(s) + " ");
            } catch (NumberFormatException e) {
                System.out.print("[" + e.getMessage() + "] ");
            }
        }
        System.out.println("");
        for (String s : new String[] {"0", "-1", "+7", "2147483647", "2147483648", "-2147483648", "", "-", "0x10", "1 ", "٣"}) {
            try {
                System.out.print(Integer.parseInt(s) + " ");
            } catch (NumberFormatException e) {
                System.out.print("[" + e.getMessage() + "] ");
            }
        }
        System.out.println("");
        System.out.println(Integer.toString(-255, 16) + " " + Integer.toHexString(-255) + " " + Integer.toBinaryString(10) + " " + Integer.toOctalString(-1) + " " + Long.toString(Long.MIN_VALUE, 36) + " " + Integer.parseInt("-zz", 36) + " " + Integer.toUnsignedString(-1) + " " + Long.parseUnsignedLong("18446744073709551615") + " " + Integer.decode("-0x1F") + " " + Long.toUnsignedString(-2, 3));
        BigInteger a = new BigInteger("123456789012345678901234567890"), b = BigInteger.TWO.pow(100);
        System.out.println(a.add(b) + " " + a.multiply(b) + " " + a.mod(b) + " " + a.negate().divide(BigInteger.valueOf(7)) + " " + a.gcd(b) + " " + a.shiftRight(13) + " " + a.modPow(b, BigInteger.valueOf(1000007)) + " " + a.bitLength() + " " + a.toString(36) + " " + BigInteger.valueOf(97).isProbablePrime(20) + " " + a.not().and(b) + " " + b.sqrt() + " " + a.doubleValue());
        StringBuilder f = new StringBuilder();
        BigInteger fact = BigInteger.ONE;
        for (int i = 1; i <= 60; i++) fact = fact.multiply(BigInteger.valueOf(i));
        System.out.println(fact);
        BigDecimal x = new BigDecimal("10.25"), y = new BigDecimal("3");
        System.out.println(x.add(y) + " " + x.multiply(y) + " " + x.divide(y, 10, RoundingMode.HALF_EVEN) + " " + x.divide(y, MathContext.DECIMAL64) + " " + x.setScale(1, RoundingMode.HALF_UP) + " " + x.setScale(1, RoundingMode.HALF_EVEN) + " " + x.negate().setScale(0, RoundingMode.FLOOR) + " " + new BigDecimal(0.1) + " " + BigDecimal.valueOf(0.1) + " " + new BigDecimal("1E+3").toPlainString() + " " + new BigDecimal("100").stripTrailingZeros() + " " + x.remainder(y) + " " + x.equals(new BigDecimal("10.250")) + x.compareTo(new BigDecimal("10.250")));
        try {
            x.divide(y);
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(Math.round(-2.5) + " " + Math.rint(2.5) + " " + Math.floor(-1.1) + " " + Math.ceil(-0.5) + " " + Math.floorDiv(-7, 2) + " " + Math.cbrt(27) + " " + Math.hypot(3, 4) + " " + Math.ulp(1e10) + " " + Math.nextUp(1.0) + " " + Math.scalb(1.5, 10) + " " + Math.getExponent(1000.0) + " " + Math.signum(-0.0) + " " + Math.toDegrees(Math.PI) + " " + Math.IEEEremainder(5, 3) + " " + Math.copySign(3, -0.0));
    }
}
