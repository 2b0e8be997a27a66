package org.jinwen.reading;

import java.util.List;

import org.jinwen.search.MarkedText;
import org.jinwen.search.Span;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HeadlineRunTests {

	@Test
	void cutsBetweenWordsInsideAndBeforeWhatIsMarked() {
		// 晋城市|经济|社会|发展稳中向好
		assertThat(HeadlineRun.of(new MarkedText("晋城市经济社会发展稳中向好", List.of(new Span(5, 7))))).containsExactly(
				new HeadlineRun(List.of("晋城市", "经济"), false), new HeadlineRun(List.of("", "社会"), true),
				new HeadlineRun(List.of("", "发展稳中向好"), false));
		assertThat(HeadlineRun.of(new MarkedText("晋城市经济社会发展稳中向好", List.of(new Span(1, 6))))).containsExactly(
				new HeadlineRun(List.of("晋"), false), new HeadlineRun(List.of("城市", "经济", "社"), true),
				new HeadlineRun(List.of("会", "发展稳中向好"), false));
	}

	@Test
	void keepsAHeadlineWithoutMarks() {
		assertThat(HeadlineRun.of(new MarkedText("晋城市经济", List.of())))
			.containsExactly(new HeadlineRun(List.of("晋城市", "经济"), false));
		assertThat(HeadlineRun.of(new MarkedText("", List.of()))).isEmpty();
	}

}
