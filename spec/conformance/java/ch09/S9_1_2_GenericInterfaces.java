package ch09;

import java.util.HashMap;
import java.util.Map;

public class S9_1_2_GenericInterfaces {
    interface Monoid<T> {
        T zero();

        T plus(T a, T b);

        default T sum(Iterable<? extends T> all) {
            T sum = zero();
            for (T t : all) sum = plus(sum, t);
            return sum;
        }

        static <K, V> Monoid<Map<K, V>> maps(Monoid<V> values) {
            return new Monoid<>() {
                @Override
                public Map<K, V> zero() {
                    return new HashMap<>();
                }

                @Override
                public Map<K, V> plus(Map<K, V> a, Map<K, V> b) {
                    Map<K, V> r = new HashMap<>(a);
                    b.forEach((k, v) -> r.merge(k, v, values::plus));
                    return r;
                }
            };
        }
    }

    enum Ints implements Monoid<Integer> {
        SUM {
            public Integer zero() {
                return 0;
            }

            public Integer plus(Integer a, Integer b) {
                return a + b;
            }
        },
        PRODUCT {
            public Integer zero() {
                return 1;
            }

            public Integer plus(Integer a, Integer b) {
                return a * b;
            }
        }
    }

    interface Converter<F, T> {
        T convert(F f);

        default <U> Converter<F, U> then(Converter<? super T, ? extends U> next) {
            return f -> next.convert(convert(f));
        }
    }

    public static void main(String[] args) {
        for (Ints i : Ints.values()) System.out.println(i + " " + i.sum(java.util.List.of(2, 3, 4)));
        System.out.println(Monoid.<String, Integer>maps(Ints.SUM).sum(java.util.List.of(Map.of("a", 1), Map.of("a", 2), Map.of("b", 5))));
        Converter<String, Integer> c = String::length;
        System.out.println(c.then(n -> n * 1.5).then(d -> "<" + d + ">").convert("abcd"));
        @SuppressWarnings({"unchecked", "rawtypes"})
        Converter<Object, Object> raw = (Converter) c;
        try {
            raw.convert(5);
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
    }
}
