package org.jinwen.admin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.jinwen.ingest.ImportDesk;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;

/**
 * A whole newspaper, its folder of bulletins and its desk, all for the tests of the desk:
 * each begins with {@link ImportDesk#clear()}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = { "jinwen.seeds.import-at-start=never", "jinwen.seeds.location=target/at-the-desk",
		"spring.datasource.url=jdbc:h2:mem:at-the-desk", "spring.jpa.properties.hibernate.generate_statistics=true" })
@AutoConfigureMockMvc
@Import({ ImportDesk.class, EditorAtWork.class })
@WithMockUser(username = "lin", roles = "ADMIN")
@interface AtTheDesk {

}
