package org.jinwen.admin;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The audit log as a file. Times are UTC and every entry has its hash, so that a file
 * kept elsewhere proves later what the log said.
 */
class AuditExport {

	private static final List<String> COLUMNS = List.of("number", "at", "who", "kind", "object", "address", "hash");

	private final Iterable<List<AuditEntry>> slices;

	AuditExport(Iterable<List<AuditEntry>> slices) {
		this.slices = slices;
	}

	/** For spreadsheets; the mark at the start tells them that it is UTF-8. */
	void csv(Writer out) throws IOException {
		out.write('\uFEFF' + CsvLine.of(COLUMNS));
		for (List<AuditEntry> slice : this.slices) {
			for (AuditEntry entry : slice) {
				out.write(CsvLine.of(values(entry)));
			}
		}
	}

	/** For programs: a list of objects. */
	void json(JsonMapper mapper, Writer out) {
		try (SequenceWriter list = mapper.writer().writeValuesAsArray(out)) {
			for (List<AuditEntry> slice : this.slices) {
				for (AuditEntry entry : slice) {
					Map<String, Object> object = new LinkedHashMap<>();
					List<?> values = values(entry);
					for (int i = 0; i < COLUMNS.size(); i++) {
						object.put(COLUMNS.get(i), values.get(i));
					}
					list.write(object);
				}
			}
		}
	}

	private static List<?> values(AuditEntry entry) {
		return List.of(entry.getNumber(), entry.getAt().toString(), entry.getWho(), entry.getKind().name(),
				entry.getObject(), entry.getAddress(), entry.getHash());
	}

}
