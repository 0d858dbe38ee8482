package dev.gofasta.config.internal;

/** How many letters to insert, delete, replace or swap with their neighbour to get from one word to another. */
final class EditDistance {

    private EditDistance() {}

    static int between(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int row = 0; row <= from.length(); row++) {
            for (int column = 0; column <= to.length(); column++) {
                cost[row][column] = row == 0 || column == 0 ? row + column : cheapest(from, to, row, column, cost);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int cheapest(String from, String to, int row, int column, int[][] cost) {
        int replaced = cost[row - 1][column - 1] + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(cost[row - 1][column], cost[row][column - 1]) + 1);
        return isSwap(from, to, row, column) ? Math.min(best, cost[row - 2][column - 2] + 1) : best;
    }

    private static boolean isSwap(String from, String to, int row, int column) {
        return row > 1
                && column > 1
                && from.charAt(row - 1) == to.charAt(column - 2)
                && from.charAt(row - 2) == to.charAt(column - 1);
    }
}
