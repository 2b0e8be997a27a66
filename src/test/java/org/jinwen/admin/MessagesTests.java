package org.jinwen.admin;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;

import org.jinwen.bulletin.NoticeKind;
import org.jinwen.ingest.ArticleDiff;
import org.jinwen.ingest.ArticleOutcome;
import org.jinwen.ingest.Delivery;
import org.jinwen.ingest.FileReport;
import org.jinwen.ingest.ImportRun;
import org.jinwen.ingest.Inbox;
import org.jinwen.ingest.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MessagesTests {

	@ParameterizedTest
	@ValueSource(strings = { "/messages.properties", "/messages_en.properties" })
	void nameEverythingThatAReportCanSay(String file) throws IOException {
		Properties messages = new Properties();
		try (Reader reader = new InputStreamReader(MessagesTests.class.getResourceAsStream(file),
				StandardCharsets.UTF_8)) {
			messages.load(reader);
		}
		assertThat(messages.stringPropertyNames()).containsAll(keys("notice.", NoticeKind.values(), ""))
			.containsAll(keys("refusal.", Refusal.values(), ""))
			.containsAll(keys("outcome.", FileReport.Outcome.values(), ""))
			.containsAll(keys("change.", ArticleOutcome.Change.values(), ""))
			.containsAll(keys("admin.state.", ImportRun.State.values(), ""))
			.containsAll(keys("admin.state.", ImportRun.State.values(), ".long"))
			.containsAll(keys("admin.state.", ImportRun.State.values(), ".PREVIEW"))
			.containsAll(keys("admin.state.", ImportRun.State.values(), ".UNDO"))
			.containsAll(keys("admin.state.", ImportRun.State.values(), ".REDO"))
			.containsAll(keys("admin.report.", ImportRun.Kind.values(), ""))
			.containsAll(keys("admin.about.", ImportRun.Kind.values(), ""))
			.containsAll(keys("field.", ArticleDiff.Field.values(), ""))
			.containsAll(keys("upload.outcome.", Delivery.Outcome.values(), ""))
			.containsAll(keys("upload.choice.", Inbox.Choice.values(), ""))
			.containsAll(keys("role.", Account.Role.values(), ""))
			.containsAll(keys("role.", Account.Role.values(), ".long"))
			.containsAll(keys("people.problem.", PeopleException.Reason.values(), ""))
			.containsAll(keys("password.problem.", PasswordFlaw.values(), ""))
			.containsAll(keys("audit.kind.", AuditEntry.Kind.values(), ""))
			.containsAll(keys("admin.problem.", ImportRun.Problem.values(), ""));
	}

	private static Iterable<String> keys(String prefix, Enum<?>[] values, String suffix) {
		Stream<String> keys = Arrays.stream(values).map((value) -> prefix + value.name() + suffix);
		return keys.toList();
	}

}
