package org.jinwen.correction;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import tools.jackson.databind.json.JsonMapper;

/** Stores an anchor as one JSON document. */
@Converter
@Immutable
class StoredAnchor implements AttributeConverter<Anchor, String> {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Override
	public String convertToDatabaseColumn(Anchor anchor) {
		return JSON.writeValueAsString(anchor);
	}

	@Override
	public Anchor convertToEntityAttribute(String json) {
		return JSON.readValue(json, Anchor.class);
	}

}
