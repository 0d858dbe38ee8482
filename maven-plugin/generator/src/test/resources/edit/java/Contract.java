package app;

public interface Contract<T> extends Base<T>, Closeable {
    int MAX = 10;

    T find(long id) throws NotFound;
    default T get(long id) {
        return find(id);
    }

    @Override
    void close();
}
