package org.jinwen.article;

import java.util.List;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Stores what readers are told of corrections as one JSON document, none as null. */
@Converter
@Immutable
class Errata implements AttributeConverter<List<Erratum>, @Nullable String> {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final TypeReference<List<Erratum>> ERRATA = new TypeReference<>() {
	};

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable List<Erratum> errata) {
		return (errata == null || errata.isEmpty()) ? null : JSON.writeValueAsString(errata);
	}

	@Override
	public List<Erratum> convertToEntityAttribute(@Nullable String json) {
		return (json != null) ? List.copyOf(JSON.readValue(json, ERRATA)) : List.of();
	}

}
