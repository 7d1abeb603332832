package dev.fluxion.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.invoke.MethodHandles;
import org.junit.jupiter.api.Test;

class PrivateAccessTest {
    private static final MethodHandles.Lookup COMPANION = MethodHandles.lookup();

    @Test
    void readsPrivateConstants() {
        assertThat(PrivateAccess.constant(COMPANION, Owner.class, "RATE", double.class))
                .isEqualTo(0.25);
        assertThat(PrivateAccess.constant(COMPANION, Owner.class, "TABLE", double[].class))
                .containsExactly(1, 2);
    }

    @Test
    void callsPrivateMethodsStaticOrNot() throws Throwable {
        var twice = PrivateAccess.method(COMPANION, Owner.class, "twice", double.class);
        assertThat((double) twice.invokeExact(3.0)).isEqualTo(6);
        var plus = PrivateAccess.method(COMPANION, Owner.class, "plus", int.class);
        assertThat((int) plus.invokeExact(new Owner(40), 2)).isEqualTo(42);
    }

    @Test
    void readsAndWritesPrivateFields() {
        Owner owner = new Owner(1);
        var field = PrivateAccess.field(COMPANION, Owner.class, "base");
        field.set(owner, 5);
        assertThat((int) field.get(owner)).isEqualTo(5);
    }

    @Test
    void aMemberThatIsGoneIsALinkageErrorWithItsName() {
        assertThatThrownBy(() -> PrivateAccess.constant(COMPANION, Owner.class, "GONE", int.class))
                .isInstanceOf(IncompatibleClassChangeError.class)
                .hasMessageContaining("GONE");
        assertThatThrownBy(() -> PrivateAccess.method(COMPANION, Owner.class, "twice", int.class))
                .isInstanceOf(IncompatibleClassChangeError.class)
                .hasMessageContaining("twice(int)");
    }
}

@SuppressWarnings("UnusedMethod") // they are called by name
final class Owner {
    private static final double RATE = 0.25;
    private static final double[] TABLE = {1, 2};
    private int base;

    Owner(int base) {
        this.base = base;
    }

    private static double twice(double x) {
        return RATE * TABLE.length * 4 * x;
    }

    private int plus(int more) {
        return base + more;
    }
}
