package org.jinwen.ingest;

import java.time.Duration;

import org.jinwen.bulletin.ParseLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much work a bulletin may cause.
 *
 * @param fileSize larger files are refused
 * @param lineSize files with longer lines are refused
 * @param headings bulletins with more headings are refused
 * @param blockTime time for the Markdown of one block; after that it is plain text
 * @param bulletinTime time for all Markdown of a bulletin; the rest is plain text
 * @param blockCharacters longer blocks are plain text
 */
@ConfigurationProperties("jinwen.parse")
record ParseProperties(@DefaultValue("16MB") DataSize fileSize, @DefaultValue("1MB") DataSize lineSize,
		@DefaultValue("2000") int headings, @DefaultValue("2s") Duration blockTime,
		@DefaultValue("10s") Duration bulletinTime, @DefaultValue("32000") int blockCharacters) {

	private static final DataSize LARGEST = DataSize.ofMegabytes(1024);

	ParseProperties {
		if (fileSize.toBytes() < 1 || fileSize.compareTo(LARGEST) > 0) {
			throw new IllegalArgumentException("jinwen.parse.file-size must be between 1B and " + LARGEST.toMegabytes()
					+ "MB, but it is " + fileSize);
		}
		if (lineSize.toBytes() < 1 || lineSize.compareTo(LARGEST) > 0) {
			throw new IllegalArgumentException("jinwen.parse.line-size must be between 1B and " + LARGEST.toMegabytes()
					+ "MB, but it is " + lineSize);
		}
		if (headings < 1) {
			throw new IllegalArgumentException("jinwen.parse.headings must be 1 or more, but it is " + headings);
		}
		if (blockTime.isNegative() || blockTime.isZero()) {
			throw new IllegalArgumentException("jinwen.parse.block-time must be longer than 0, but it is " + blockTime);
		}
		if (bulletinTime.compareTo(blockTime) < 0) {
			throw new IllegalArgumentException(
					"jinwen.parse.bulletin-time must be jinwen.parse.block-time or longer, but " + bulletinTime
							+ " is shorter than " + blockTime);
		}
		if (blockCharacters < 1) {
			throw new IllegalArgumentException(
					"jinwen.parse.block-characters must be 1 or more, but it is " + blockCharacters);
		}
	}

	ParseLimits limits() {
		return new ParseLimits(this.blockTime, this.bulletinTime, this.blockCharacters, this.headings);
	}

}
