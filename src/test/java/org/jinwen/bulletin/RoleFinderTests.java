package org.jinwen.bulletin;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RoleFinderTests {

	private static Traits seen(Trait... traits) {
		Traits seen = Traits.of(traits);
		seen.add(Trait.ANY);
		return seen;
	}

	@Test
	void readsTheSameHeadingAsHeadlineAfterABylineAndAsSubheadBeforeIt() {
		Traits lead = seen(Trait.PLAIN, Trait.TEXT, Trait.OPENER);
		Traits text = seen(Trait.PLAIN, Trait.TEXT);
		Traits byline = seen(Trait.PLAIN, Trait.SHORT_LINE, Trait.BYLINE);
		Traits heading = seen(Trait.HEADING, Trait.SHORT_LINE, Trait.NEXT_TEXT, Trait.COHERES);
		assertThat(RoleFinder.decide(List.of(lead, heading, text))).extracting(RoleFinder.Decision::role)
			.containsExactly(Role.LEAD, Role.SUBHEAD, Role.PARAGRAPH);
		assertThat(RoleFinder.decide(List.of(lead, byline, heading, text))).extracting(RoleFinder.Decision::role)
			.containsExactly(Role.LEAD, Role.BYLINE, Role.HEADLINE, Role.LEAD);
	}

	@Test
	void namesTheCuesThatDecidedAndTheRunnerUp() {
		RoleFinder.Decision decision = RoleFinder
			.decide(List.of(seen(Trait.HEADING, Trait.SHORT_LINE, Trait.NEXT_OPENER),
					seen(Trait.PLAIN, Trait.TEXT, Trait.OPENER)))
			.get(0);
		assertThat(decision.reasons().cues()).containsExactly(Cue.HEADLINE_MARKED, Cue.OPENER_UNDER_HEADLINE);
		assertThat(decision.runnerUp()).isNotNull().isNotEqualTo(Role.HEADLINE);
		assertThat(decision.margin()).isPositive();
	}

	@Test
	void decidesNothingAboutNothing() {
		assertThat(RoleFinder.decide(List.of())).isEmpty();
	}

	@Test
	void arguesEveryCueInALine() {
		assertThat(Cue.values()).allSatisfy((cue) -> {
			assertThat(cue.reason()).isNotBlank();
			assertThat(cue.weight()).isNotZero();
		});
	}

}
