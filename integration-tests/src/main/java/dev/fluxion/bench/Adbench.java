package dev.fluxion.bench;

import dev.fluxion.adbench.BaInput;
import dev.fluxion.adbench.BaJacobian;
import dev.fluxion.adbench.HandInput;
import dev.fluxion.adbench.LstmInput;
import dev.fluxion.adbench.Lstm_Grad;

/** Objectives of ADBench, at its inputs. */
final class Adbench {
    private Adbench() {}

    static Contest bundleAdjustment() {
        BaInput in = BaInput.read("ba/ba1_n49_m7776_p31843.txt");
        return Contest.of(
                "BA, sparse Jacobian",
                () -> in.value()[0],
                () -> BaJacobian.of(in).values()[0]);
    }

    static Contest recurrentNetwork() {
        LstmInput in = LstmInput.read("lstm/lstm_l2_c1024.txt");
        double[][] dmain = new double[in.main().length][in.main()[0].length];
        double[][] dextra = new double[in.extra().length][in.extra()[0].length];
        return Contest.of(
                "LSTM, 2 layers, 1024 characters",
                in::value,
                () -> Lstm_Grad.gradInto(in.main(), in.extra(), in.initial(), in.text(), dmain, dextra));
    }

    static Contest handTracking() {
        HandInput in = HandInput.read("hand/simple_small/hand1_t26_c100.txt");
        return Contest.of("HAND, Jacobian of 26 columns", () -> in.value()[0], () -> in.jacobian()[0][0]);
    }
}
