package dev.fluxion.adbench;

/** The arguments of {@link Lstm#loss}. */
public record LstmInput(double[][] main, double[][] extra, double[][] initial, double[][] text) {

    public static LstmInput read(String file) {
        Numbers in = Numbers.in(file);
        int layers = in.nextInt();
        int characters = in.nextInt();
        int bits = in.nextInt();
        return new LstmInput(
                in.next(8 * layers, bits), in.next(3, bits), in.next(2 * layers, bits), in.next(characters, bits));
    }

    public double value() {
        return Lstm.loss(main, extra, initial, text);
    }

    public Lstm_Grad.LossGrad gradient() {
        return Lstm_Grad.grad(main, extra, initial, text);
    }
}
