package org.jinwen.correction;

import java.util.List;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Stores names as one JSON document. */
@Converter
@Immutable
class StoredNames implements AttributeConverter<List<String>, String> {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final TypeReference<List<String>> NAMES = new TypeReference<>() {
	};

	@Override
	public String convertToDatabaseColumn(List<String> names) {
		return JSON.writeValueAsString(names);
	}

	@Override
	public List<String> convertToEntityAttribute(String json) {
		return List.copyOf(JSON.readValue(json, NAMES));
	}

}
