package org.jinwen.ingest;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.mock;

@Timeout(60)
class ImporterStopTests {

	private final CountDownLatch importing = new CountDownLatch(1);

	private final CountDownLatch gone = new CountDownLatch(1);

	private final SeedImport seeds = mock();

	private final ImportRuns runs = mock();

	private final ImportLock lock = mock();

	private final Importer importer = new Importer(this.seeds, mock(), this.runs, this.lock,
			new TransactionTemplate(mock(PlatformTransactionManager.class)), Clock.systemUTC());

	@Test
	void waitsForTheFileInHandOfTheImportAtTheStart() throws Exception {
		ImportRun run = mock();
		given(run.getId()).willReturn(1L);
		given(this.runs.save(any())).willReturn(run);
		given(this.lock.tryAcquire()).willReturn(Optional.of(mock(ImportLock.Held.class)));
		CompletableFuture<Boolean> abandoned = new CompletableFuture<>();
		willAnswer((call) -> {
			this.importing.countDown();
			BooleanSupplier stopping = call.getArgument(2);
			while (!stopping.getAsBoolean()) {
				Thread.onSpinWait();
			}
			return abandoned.complete(this.gone.await(300, TimeUnit.MILLISECONDS));
		}).given(this.seeds).run(anyLong(), any(), any());
		CompletableFuture<Optional<Long>> start = CompletableFuture.supplyAsync(() -> this.importer.run("start"));
		this.importing.await();
		this.importer.stop();
		this.gone.countDown();
		assertThat(abandoned.join()).isFalse();
		assertThat(start.join()).contains(1L);
	}

}
