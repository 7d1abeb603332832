package dev.fluxion.objects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fluxion.objects.Worlds.Body;
import dev.fluxion.objects.Worlds.World;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class WorldsTest {
    private static World world() {
        World w = new World();
        w.first = new Body(w, 5, 7);
        w.bodies = new Body[] {w.first, new Body(w, 11, 2)};
        return w;
    }

    @Test
    void anObjectThatIsReachedTwiceHasOneShadow() {
        Worlds_Grad.ThroughAnotherGrad grad = Worlds_Grad.throughAnotherGrad(world(), 1.5);
        assertThat(grad.value()).isEqualTo(Worlds.throughAnother(world(), 1.5));
        assertThat(grad.dk()).isCloseTo(4 * 1.5 * 7 * 3 + 11 * 2 * 3, Offset.offset(1e-12));
    }

    @Test
    void oneObjectIsRefusedAsTwoArgumentsIfItIsChanged() {
        World w = world();
        assertThat(Worlds_Grad.betweenGrad(w.bodies[0], w.bodies[1], 2).dk()).isEqualTo(5.0 * 7);
        assertThatThrownBy(() -> Worlds_Grad.betweenGrad(w.first, w.first, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("from and to are the same object, which the method changes");
    }
}
