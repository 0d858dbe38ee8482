package dev.gofasta.plugin.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** The TCP ports of this machine. */
public final class Ports {

    private static final int PATIENCE_MS = 300;

    private Ports() {}

    /** Returns whether an application could listen on {@code port}; 0 stands for any. */
    public static boolean isFree(int port) {
        if (port == 0) {
            return true;
        }
        // Some systems let a port be taken for all addresses that is already taken for one of them.
        if (answers(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MS)) {
            return false;
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return true;
        } catch (IOException ex) {
            return false;
        }
    }

    /** Returns whether somebody listens at {@code address}, within so many milliseconds. */
    public static boolean answers(InetSocketAddress address, int patienceMs) {
        try (Socket socket = new Socket()) {
            socket.connect(address, patienceMs);
            return true;
        } catch (IOException ex) {
            return false;
        }
    }
}
