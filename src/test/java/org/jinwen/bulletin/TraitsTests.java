package org.jinwen.bulletin;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@SuppressWarnings("EnumOrdinal") // it asks for traits by their place
class TraitsTests {

	@Test
	void hasABitForEveryTrait() {
		assertThat(Trait.values()).hasSizeLessThanOrEqualTo(2 * Long.SIZE);
		for (Trait trait : Trait.values()) {
			Traits seen = Traits.of(trait);
			assertThat(traits(seen)).containsExactly(trait);
			assertThat(seen.contains(trait)).isTrue();
			seen.remove(trait);
			assertThat(seen.contains(trait)).isFalse();
			assertThat(traits(seen)).isEmpty();
		}
	}

	@Test
	void goesFromTraitToTraitInTheirOrder() {
		Traits seen = Traits.of(Trait.values());
		assertThat(traits(seen)).containsExactly(Trait.values());
		seen.clear();
		assertThat(traits(seen)).isEmpty();
	}

	@Test
	void containsAllOfFewer() {
		Traits seen = Traits.of(Trait.ANY, Trait.HEADING, last());
		assertThat(seen.containsAll(Traits.of(Trait.HEADING, last()))).isTrue();
		assertThat(seen.containsAll(Traits.of())).isTrue();
		assertThat(seen.containsAll(Traits.of(Trait.HEADING, Trait.TEXT))).isFalse();
		assertThat(Traits.of(Trait.HEADING).containsAll(Traits.of(last()))).isFalse();
	}

	private static Trait last() {
		return Trait.values()[Trait.values().length - 1];
	}

	private static List<Trait> traits(Traits seen) {
		List<Trait> traits = new ArrayList<>();
		for (int bit = seen.next(0); bit >= 0; bit = seen.next(bit + 1)) {
			traits.add(Trait.values()[bit]);
		}
		return traits;
	}

}
