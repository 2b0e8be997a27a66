package org.jinwen.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.jinwen.ingest.SeedProperties.AtStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

class FolderWatchTests {

	@TempDir
	private Path folder;

	private final Importer importer = mock();

	private FolderWatch watch;

	@BeforeEach
	void nobodyImports() {
		given(this.importer.running()).willReturn(Optional.empty());
		given(this.importer.start("watch")).willReturn(Optional.of(new Importer.Start(1, true)));
		this.watch = new FolderWatch(new SeedProperties(this.folder, AtStart.NEVER, true, Duration.ofSeconds(3)),
				this.importer);
	}

	@Test
	void importsOnceTheFilesRest() throws IOException {
		write("1.md", "a");
		this.watch.look();
		write("1.md", "still growing");
		this.watch.look();
		verify(this.importer, never()).start("watch");
		this.watch.look();
		this.watch.look();
		verify(this.importer, times(1)).start("watch");
		write("2.md", "b");
		this.watch.look();
		this.watch.look();
		verify(this.importer, times(2)).start("watch");
		Files.delete(this.folder.resolve("1.md"));
		this.watch.look();
		this.watch.look();
		verify(this.importer, times(3)).start("watch");
	}

	@Test
	void waitsWhileSomebodyImports() throws IOException {
		write("1.md", "a");
		given(this.importer.running()).willReturn(Optional.of(mock(ImportRun.class)));
		this.watch.look();
		this.watch.look();
		verify(this.importer, never()).start("watch");
		given(this.importer.running()).willReturn(Optional.empty());
		this.watch.look();
		verify(this.importer).start("watch");
	}

	@Test
	void leavesAnEmptyFolderAlone() {
		this.watch.look();
		this.watch.look();
		verify(this.importer, never()).start("watch");
	}

	private void write(String name, String text) throws IOException {
		Files.writeString(this.folder.resolve(name), text);
	}

}
