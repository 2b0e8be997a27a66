package org.jinwen.correction;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import tools.jackson.databind.json.JsonMapper;

/**
 * An operation as it is kept.
 *
 * @param schema version of this shape
 * @param operation what is to be done
 */
record StoredOperation(int schema, Operation operation) {

	/** Raised when the shape of an operation changes. */
	private static final int SCHEMA = 1;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** Stores an operation as one JSON document. */
	@Converter
	@Immutable
	static class Column implements AttributeConverter<Operation, String> {

		@Override
		public String convertToDatabaseColumn(Operation operation) {
			return JSON.writeValueAsString(new StoredOperation(SCHEMA, operation));
		}

		@Override
		public Operation convertToEntityAttribute(String json) {
			return JSON.readValue(json, StoredOperation.class).operation();
		}

	}

}
