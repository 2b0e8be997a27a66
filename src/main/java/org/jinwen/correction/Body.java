package org.jinwen.correction;

import java.util.ArrayList;
import java.util.List;

import org.jinwen.bulletin.Block;
import org.jinwen.bulletin.Role;
import org.jinwen.bulletin.Seam;
import org.jspecify.annotations.Nullable;

/**
 * The body of an article while corrections are made to it. Blocks are numbered from 0; a
 * number below 0 is no block.
 */
final class Body {

	final List<Block> blocks;

	Body(List<Block> blocks) {
		this.blocks = new ArrayList<>(blocks);
	}

	/** The block that begins at a line. */
	int blockAt(int line) {
		for (int i = 0; i < this.blocks.size(); i++) {
			if (this.blocks.get(i).firstLine() == line) {
				return i;
			}
		}
		return -1;
	}

	/** The block that a line is part of. */
	int blockWith(int line) {
		for (int i = 0; i < this.blocks.size(); i++) {
			if (this.blocks.get(i).firstLine() <= line && line <= this.blocks.get(i).lastLine()) {
				return i;
			}
		}
		return -1;
	}

	/** The first block that is running text or a list of it, {@code null} if none is. */
	@Nullable Block firstText() {
		return this.blocks.stream().filter(Body::isText).findFirst().orElse(null);
	}

	boolean retype(int block, Role role) {
		Block before = this.blocks.get(block);
		Role as = (role == Role.PARAGRAPH && before.role() == Role.LEAD) ? Role.LEAD : role;
		this.blocks.set(block, new Block(as, before.text(), before.firstLine(), before.lastLine(), before.seams()));
		return true;
	}

	/** Takes a block that is none out of the body; the last text stays. */
	boolean drop(int block) {
		if (isText(this.blocks.get(block)) && this.blocks.stream().filter(Body::isText).count() == 1) {
			return false;
		}
		this.blocks.remove(block);
		return true;
	}

	/** Whether two lines are joined by a seam. */
	boolean seam(int before, int after) {
		return this.blocks.stream()
			.flatMap((block) -> block.seams().stream())
			.anyMatch((seam) -> seam.lineBefore() == before && seam.lineAfter() == after);
	}

	/** Whether the second half of a paragraph begins at a line. */
	boolean seamAt(int line) {
		return this.blocks.stream()
			.flatMap((block) -> block.seams().stream())
			.anyMatch((seam) -> seam.lineAfter() == line);
	}

	/** Whether two lines end one block and begin the next. */
	boolean apart(int before, int after) {
		int block = blockAt(after);
		return block > 0 && this.blocks.get(block - 1).lastLine() == before;
	}

	/** Joins the paragraph that begins at a line to the one that ends at another. */
	boolean mend(int before, int after) {
		int block = blockAt(after);
		if (!apart(before, after) || !isRunning(this.blocks.get(block)) || !isRunning(this.blocks.get(block - 1))) {
			return false;
		}
		Block first = this.blocks.get(block - 1);
		Block second = this.blocks.remove(block);
		List<Seam> seams = new ArrayList<>(first.seams());
		seams.add(new Seam(first.text().length(), before, after));
		second.seams()
			.forEach((seam) -> seams
				.add(new Seam(first.text().length() + seam.offset(), seam.lineBefore(), seam.lineAfter())));
		this.blocks.set(block - 1,
				new Block(first.role(), first.text() + second.text(), first.firstLine(), second.lastLine(), seams));
		return true;
	}

	/** Opens the seam behind which a line begins. */
	boolean unmend(int line) {
		for (int i = 0; i < this.blocks.size(); i++) {
			Block block = this.blocks.get(i);
			for (Seam seam : block.seams()) {
				if (seam.lineAfter() == line) {
					open(i, seam);
					return true;
				}
			}
		}
		return false;
	}

	private void open(int index, Seam at) {
		Block block = this.blocks.get(index);
		List<Seam> behind = block.seams()
			.stream()
			.filter((seam) -> seam.offset() > at.offset())
			.map((seam) -> new Seam(seam.offset() - at.offset(), seam.lineBefore(), seam.lineAfter()))
			.toList();
		this.blocks.set(index, new Block(block.role(), block.text().substring(0, at.offset()), block.firstLine(),
				at.lineBefore(), block.seams().stream().filter((seam) -> seam.offset() < at.offset()).toList()));
		this.blocks.add(index + 1, new Block(Role.PARAGRAPH, block.text().substring(at.offset()), at.lineAfter(),
				block.lastLine(), behind));
	}

	static boolean isText(Block block) {
		return block.role() != Role.IMAGE && block.role() != Role.SUBHEAD;
	}

	private static boolean isRunning(Block block) {
		return block.role() == Role.LEAD || block.role() == Role.PARAGRAPH;
	}

}
