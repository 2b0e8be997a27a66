package org.jinwen.bulletin;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RoleFinderTests {

	private static Set<Trait> seen(Trait... traits) {
		Set<Trait> seen = EnumSet.of(Trait.ANY);
		seen.addAll(List.of(traits));
		return seen;
	}

	@Test
	void readsTheSameHeadingAsHeadlineAfterABylineAndAsSubheadBeforeIt() {
		Set<Trait> lead = seen(Trait.PLAIN, Trait.TEXT, Trait.OPENER);
		Set<Trait> text = seen(Trait.PLAIN, Trait.TEXT);
		Set<Trait> byline = seen(Trait.PLAIN, Trait.SHORT_LINE, Trait.BYLINE);
		Set<Trait> heading = seen(Trait.HEADING, Trait.SHORT_LINE, Trait.NEXT_TEXT, Trait.COHERES);
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
		assertThat(decision.cues()).containsExactly(Cue.HEADLINE_MARKED, Cue.OPENER_UNDER_HEADLINE);
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
