package org.jinwen.web;

import java.util.List;

import org.jinwen.article.BodyBlock;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BodyPartTests {

	private static BodyPart part(BodyBlock.Type type, String text) {
		return BodyPart.of(new BodyBlock(type, text, 1, 1, List.of()));
	}

	@Test
	void takesTheMarksOffAList() {
		assertThat(part(BodyBlock.Type.LIST, "- 一\n* 二\n\n• 三\n1. 四\n-5℃").lines()).containsExactly("一", "二", "三",
				"1. 四", "-5℃");
	}

	@Test
	void takesTheMarksOffAQuotation() {
		assertThat(part(BodyBlock.Type.QUOTE, "> 一\n二").lines()).containsExactly("一", "二");
	}

	@Test
	void readsATableWithAHead() {
		BodyPart table = part(BodyBlock.Type.TABLE, "| 路段 | 长度 |\n|:---|---:|\n| 甲 | 2.4 |\n| 乙 | |");
		assertThat(table.head()).containsExactly("路段", "长度");
		assertThat(table.rows()).containsExactly(List.of("甲", "2.4"), List.of("乙", ""));
	}

	@Test
	void readsATableWithoutAHead() {
		BodyPart table = part(BodyBlock.Type.TABLE, "甲 | 1\n乙 | 2");
		assertThat(table.head()).isEmpty();
		assertThat(table.rows()).containsExactly(List.of("甲", "1"), List.of("乙", "2"));
	}

	@Test
	void survivesATableOfNothing() {
		assertThat(part(BodyBlock.Type.TABLE, "").rows()).isEmpty();
		assertThat(part(BodyBlock.Type.TABLE, "|").rows()).containsExactly(List.of(""));
		assertThat(part(BodyBlock.Type.TABLE, "---\n---").rows()).isEmpty();
	}

}
