package org.jinwen.ingest;

import java.util.List;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jinwen.bulletin.Notice;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/** Stores what a run says of a file as JSON. */
abstract class JsonLists<T> implements AttributeConverter<List<T>, String> {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final JavaType type;

	JsonLists(Class<T> element) {
		this.type = JSON.getTypeFactory().constructCollectionType(List.class, element);
	}

	@Override
	public String convertToDatabaseColumn(List<T> list) {
		return JSON.writeValueAsString(list);
	}

	@Override
	public List<T> convertToEntityAttribute(String json) {
		return List.copyOf(JSON.<List<T>>readValue(json, this.type));
	}

	@Converter
	@Immutable
	static class Outcomes extends JsonLists<ArticleOutcome> {

		Outcomes() {
			super(ArticleOutcome.class);
		}

	}

	@Converter
	@Immutable
	static class Notices extends JsonLists<Notice> {

		Notices() {
			super(Notice.class);
		}

	}

}
