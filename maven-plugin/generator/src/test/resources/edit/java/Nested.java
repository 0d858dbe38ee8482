package app;

class Other {
    Other() {}
}

class Nested<K extends Comparable<? super K>, V> {

    private final Map<K, List<V>> values = new HashMap<K, List<V>>();

    static <T> T first(List<? extends T> list) {
        return list.get(0);
    }

    static class Inner {
        private final int size;

        Inner(int size) {
            this.size = size;
        }

        record Pair(int left, int right) {}
    }

    enum Color { RED, GREEN }

    private Runnable later() {
        return new Runnable() {
            @Override
            public void run() {
                later();
            }
        };
    }
}
