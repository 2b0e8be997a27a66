package org.jinwen.admin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** H9: passwords tried by the thousand. */
class ThrottledSignInTests {

	private static final String HERE = "192.0.2.1";

	private final AtomicLong nanos = new AtomicLong();

	private final List<String> compared = new ArrayList<>();

	private final ThrottledSignIn signIn = new ThrottledSignIn(door(), this.nanos::get);

	@Test
	void letsTheRightPasswordInHoweverOften() {
		for (int i = 0; i < 50; i++) {
			assertThat(this.signIn.authenticate(tried("lin", "right", HERE)).isAuthenticated()).isTrue();
		}
	}

	@Test
	void checksFiveWrongPasswordsAMinuteForAnAddress() {
		for (int i = 0; i < 5; i++) {
			assertThat(answer("lin", "wrong " + i, HERE)).isExactlyInstanceOf(BadCredentialsException.class);
		}
		for (int i = 0; i < 995; i++) {
			assertThat(answer("lin", "wrong " + i, HERE)).isInstanceOf(TooManyTriesException.class);
		}
		assertThat(this.compared).hasSize(5);
		assertThat(answer("lin", "right", HERE)).isInstanceOf(TooManyTriesException.class);
		pass(Duration.ofSeconds(61));
		assertThat(answer("lin", "right", HERE)).isNull();
	}

	@Test
	void countsAllAccountsThatOneAddressTries() {
		for (int i = 0; i < 1000; i++) {
			answer("account " + i, "wrong", HERE);
		}
		assertThat(this.compared).hasSize(5);
	}

	@Test
	void saysHowLongToWait() {
		for (int i = 0; i < 5; i++) {
			answer("lin", "wrong", HERE);
		}
		pass(Duration.ofMillis(20_500));
		assertThatExceptionOfType(TooManyTriesException.class)
			.isThrownBy(() -> this.signIn.authenticate(tried("lin", "wrong", HERE)))
			.satisfies((ex) -> assertThat(ex.seconds()).isEqualTo(40));
	}

	@Test
	void letsTheRightPersonInWhileOthersTryTheirAccountFromManyAddresses() {
		for (int i = 0; i < 200; i++) {
			answer("lin", "wrong", "198.51.100." + i);
		}
		assertThat(answer("lin", "right", HERE)).isNull();
	}

	@Test
	void givesAnAddressOneTryAtAnAccountThatMayBeUnderAttack() {
		for (int i = 0; i < 5; i++) {
			answer("lin", "wrong", "198.51.100." + i);
		}
		assertThat(answer("LIN", "wrong", HERE)).isInstanceOf(TooManyTriesException.class);
		this.compared.clear();
		assertThat(answer("lin", "right", HERE)).isInstanceOf(TooManyTriesException.class);
		assertThat(this.compared).isEmpty();
	}

	@Test
	void takesTheAddressesOfOneIpv6CustomerForOne() {
		for (int i = 0; i < 20; i++) {
			answer("account " + i, "wrong", "2001:db8:1:2::" + i);
		}
		assertThat(this.compared).hasSize(5);
		assertThat(answer("lin", "right", "2001:db8:1:3::1")).isNull();
	}

	@Test
	void takesAnyNameAndAnyAddress() {
		assertThat(answer("闻".repeat(60_000), "wrong", "")).isInstanceOf(BadCredentialsException.class);
		assertThat(answer("", "", "no:address:at all")).isInstanceOf(BadCredentialsException.class);
	}

	/** The delta of H9: one comparison, whoever is named. */
	@Test
	void comparesOnePasswordWhetherTheAccountIsThereOrNot() {
		answer("nobody at all", "first of all, the door makes itself a hash to compare with", "203.0.113.9");
		for (String name : List.of("lin", "nobody", "disabled")) {
			this.compared.clear();
			answer(name, "wrong", HERE);
			assertThat(this.compared).as(name).hasSize(1);
		}
	}

	private void pass(Duration time) {
		this.nanos.addAndGet(time.toNanos());
	}

	private @Nullable AuthenticationException answer(String name, String password, String address) {
		try {
			this.signIn.authenticate(tried(name, password, address));
			return null;
		}
		catch (AuthenticationException ex) {
			return ex;
		}
	}

	private static Authentication tried(String name, String password, String address) {
		UsernamePasswordAuthenticationToken tried = UsernamePasswordAuthenticationToken.unauthenticated(name, password);
		tried.setDetails(new WebAuthenticationDetails(address, null));
		return tried;
	}

	private ProviderManager door() {
		DaoAuthenticationProvider door = new DaoAuthenticationProvider((name) -> {
			if (!name.equals("lin")) {
				throw new UsernameNotFoundException(name);
			}
			return User.withUsername("lin").password("right").roles("ADMIN").build();
		});
		door.setPasswordEncoder(new PasswordEncoder() {

			@Override
			public String encode(@Nullable CharSequence password) {
				return "hash of " + password;
			}

			@Override
			public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
				ThrottledSignInTests.this.compared.add(String.valueOf(password));
				return String.valueOf(hash).equals(String.valueOf(password));
			}

		});
		return new ProviderManager(door);
	}

}
