package dev.fluxion.bench;

import java.util.List;

/** All rows of the table. */
final class Contests {
    private Contests() {}

    static List<Contest> all() {
        return List.of(
                Mixture.contest("gmm/gmm_d2_K5.txt", "GMM, d = 2, K = 5"),
                Mixture.contest("gmm/gmm_d10_K25.txt", "GMM, d = 10, K = 25"),
                Mixture.contest("gmm/gmm_d32_K50.txt", "GMM, d = 32, K = 50"),
                Adbench.bundleAdjustment(),
                Adbench.recurrentNetwork(),
                Adbench.handTracking(),
                Rosenbrock.contest(1000),
                Regression.contest(1000, 20),
                LogisticMap.contest(1000),
                Heat.contest(64, 1000),
                BlackScholes.contest(1000),
                AsianOption.contest(200, 100),
                Roots.contest(2000));
    }
}
