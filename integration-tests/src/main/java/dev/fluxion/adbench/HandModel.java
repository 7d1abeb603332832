package dev.fluxion.adbench;

import java.util.List;

/**
 * Bones, and the surface that they carry.
 *
 * @param parents the bone that each bone hangs on, or -1
 * @param base each bone in the coordinates of its parent
 * @param inverse the inverse of each bone at rest
 * @param vertices the surface at rest
 * @param weights how much each vertex follows each bone
 * @param triangles three vertices each
 */
record HandModel(
        int[] parents,
        double[][][] base,
        double[][][] inverse,
        double[][] vertices,
        double[][] weights,
        int[][] triangles) {
    private static final int BASE = 2;
    private static final int INVERSE = BASE + 16;
    private static final int COUNT = 8;

    static HandModel read(String folder) {
        List<String[]> bones = fields(folder + "bones.txt");
        List<String[]> vertices = fields(folder + "vertices.txt");
        return new HandModel(
                bones.stream().mapToInt(f -> Integer.parseInt(f[1])).toArray(),
                bones.stream().map(f -> matrix(f, BASE)).toArray(double[][][]::new),
                bones.stream().map(f -> matrix(f, INVERSE)).toArray(double[][][]::new),
                vertices.stream().map(f -> numbers(f, 0, 3)).toArray(double[][]::new),
                vertices.stream().map(f -> weights(f, bones.size())).toArray(double[][]::new),
                fields(folder + "triangles.txt").stream()
                        .map(HandModel::triangle)
                        .toArray(int[][]::new));
    }

    private static List<String[]> fields(String file) {
        return Numbers.lines(file).stream().map(line -> line.split(":")).toList();
    }

    private static double[][] matrix(String[] fields, int at) {
        double[][] matrix = new double[4][];
        for (int r = 0; r < 4; r++) {
            matrix[r] = numbers(fields, at + 4 * r, 4);
        }
        return matrix;
    }

    private static double[] numbers(String[] fields, int at, int n) {
        double[] numbers = new double[n];
        for (int k = 0; k < n; k++) {
            numbers[k] = Double.parseDouble(fields[at + k]);
        }
        return numbers;
    }

    private static double[] weights(String[] fields, int bones) {
        double[] weights = new double[bones];
        for (int k = 0; k < Integer.parseInt(fields[COUNT]); k++) {
            int at = COUNT + 1 + 2 * k;
            weights[Integer.parseInt(fields[at])] = Double.parseDouble(fields[at + 1]);
        }
        return weights;
    }

    private static int[] triangle(String[] fields) {
        return List.of(fields).stream().mapToInt(Integer::parseInt).toArray();
    }
}
