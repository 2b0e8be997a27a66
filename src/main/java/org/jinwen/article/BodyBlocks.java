package org.jinwen.article;

import java.util.List;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Stores the body of an article as one JSON document. */
@Converter
@Immutable
class BodyBlocks implements AttributeConverter<List<BodyBlock>, String> {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final TypeReference<List<BodyBlock>> BLOCKS = new TypeReference<>() {
	};

	@Override
	public String convertToDatabaseColumn(List<BodyBlock> blocks) {
		return JSON.writeValueAsString(blocks);
	}

	@Override
	public List<BodyBlock> convertToEntityAttribute(String json) {
		return List.copyOf(JSON.readValue(json, BLOCKS));
	}

}
