package org.jinwen.ingest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * A newspaper of Taiyuan and its folder of bulletins, for the tests of imports: each
 * begins with {@link ImportDesk#clear()}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = { "jinwen.seeds.import-at-start=never", "jinwen.seeds.location=target/at-the-press",
		"spring.datasource.url=jdbc:h2:mem:at-the-press", "jinwen.site.home=太原市" })
@Import(ImportDesk.class)
@interface AtThePress {

}
