package threads;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveTask;
import java.util.stream.IntStream;

/** What a task throws reaches who waits for it, whichever thread ran it. */
public class TasksThatFail {
    static class Failure extends RuntimeException {
        final int number;

        Failure(int number) {
            super("number " + number);
            this.number = number;
        }
    }

    static class Task extends RecursiveTask<Integer> {
        final int number;

        Task(int number) {
            this.number = number;
        }

        @Override
        protected Integer compute() {
            if (number % 3 == 2) {
                throw new Failure(number);
            } else if (number % 3 == 1) {
                throw new IllegalStateException("state " + number);
            }
            return number;
        }
    }

    /** The innermost cause: a task's exception may come as it is, or as the cause of a copy. */
    static Throwable cause(Throwable thrown) {
        return thrown.getCause() == null ? thrown : cause(thrown.getCause());
    }

    /** Of a usual exception a copy is thrown, whose cause is what the task threw. */
    static void usual(ForkJoinPool pool, RuntimeException thrown) throws InterruptedException {
        ForkJoinTask<?> task = pool.submit(() -> {
            throw thrown;
        });
        while (!task.isDone()) {
            Thread.sleep(1); // another thread has to run it
        }
        try {
            task.join();
        } catch (RuntimeException e) {
            Throwable first = e;
            while (first.getCause() != null && first.getClass() == first.getCause().getClass()) {
                first = first.getCause();
            }
            System.out.println(e + " " + (e != thrown) + " " + (first == thrown));
        }
    }

    public static void main(String[] args) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(3);
        for (int i = 0; i < 6; i++) {
            ForkJoinTask<Integer> task = pool.submit(new Task(i));
            try {
                System.out.println("joined " + task.join());
            } catch (RuntimeException e) {
                System.out.println("join: " + cause(e) + " " + task.isCompletedAbnormally());
            }
            try {
                System.out.println("got " + task.get());
            } catch (ExecutionException e) {
                System.out.println("get: " + cause(e));
            }
            System.out.println(task.getException() == null ? "none" : cause(task.getException()).toString());
        }
        usual(pool, new IllegalArgumentException("argument"));
        usual(pool, new UnsupportedOperationException());
        usual(pool, new ArithmeticException("zero"));
        usual(pool, new NullPointerException("nothing"));
        pool.shutdown();
        try {
            int sum = IntStream.range(0, 1000).parallel().map(i -> i == 777 ? 1 / (i - 777) : i).sum();
            System.out.println(sum);
        } catch (ArithmeticException e) {
            System.out.println(cause(e));
        }
        try {
            List.of(1, 2, 3, 4).parallelStream().forEach(i -> {
                throw new Failure(7);
            });
        } catch (Failure e) {
            System.out.println(cause(e));
        }
    }
}
