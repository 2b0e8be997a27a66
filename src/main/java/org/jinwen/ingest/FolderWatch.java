package org.jinwen.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Imports the seeds folder by itself once its files have changed and then rested for a
 * look. It looks instead of listening, so that it also works on network drives.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnBooleanProperty("jinwen.seeds.watch")
class FolderWatch {

	private static final Logger log = LoggerFactory.getLogger(FolderWatch.class);

	private final SeedFolder folder;

	private final Importer importer;

	private Map<String, String> imported = Map.of();

	private Map<String, String> lastSeen = Map.of();

	FolderWatch(SeedProperties properties, Importer importer) {
		this.folder = new SeedFolder(properties.location());
		this.importer = importer;
	}

	@Scheduled(fixedDelayString = "${jinwen.seeds.watch-every:3s}")
	void look() {
		Map<String, String> seen = look(this.folder);
		boolean rests = seen.equals(this.lastSeen);
		this.lastSeen = seen;
		if (rests && !seen.equals(this.imported) && this.importer.running().isEmpty()
				&& this.importer.start("watch").filter(Importer.Start::begun).isPresent()) {
			this.imported = seen;
		}
	}

	/** Size and time of every file; empty where the folder cannot be read. */
	private static Map<String, String> look(SeedFolder folder) {
		Map<String, String> seen = new TreeMap<>();
		try {
			for (SeedFile file : folder.files()) {
				if (file.path() != null && file.refusal() == null) {
					BasicFileAttributes attributes = Files.readAttributes(file.path(), BasicFileAttributes.class);
					seen.put(file.name(), attributes.size() + " " + attributes.lastModifiedTime());
				}
			}
		}
		catch (IOException ex) {
			log.debug("The folder is changing or away", ex);
		}
		return seen;
	}

}
