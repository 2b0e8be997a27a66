package org.jinwen.admin;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Lets nobody try passwords by the thousand. An address has five wrong ones a minute. An
 * account has five a minute too; after that, an address that is wrong about it once has
 * to wait, while the right password still gets in from an address that has not been
 * wrong.
 */
class ThrottledSignIn implements AuthenticationManager {

	private static final int TRIES = 5;

	private static final Duration MINUTE = Duration.ofMinutes(1);

	private static final int MOST_REMEMBERED = 20_000;

	/** No account has a longer name. */
	private static final int LONGEST_NAME = 100;

	/** The part of an IPv6 address that names a customer; the rest they choose. */
	private static final int IPV6_NETWORK_BYTES = 8;

	private final AuthenticationManager door;

	private final TimeMeter time;

	private final Cache<String, Bucket> tries;

	/**
	 * Stands before a door.
	 * @param door tells whether a password is right
	 * @param clock nanoseconds that never go back, whatever happens to the time of day
	 */
	ThrottledSignIn(AuthenticationManager door, Ticker clock) {
		this.door = door;
		this.time = new Nanoseconds(clock);
		this.tries = Caffeine.newBuilder()
			.maximumSize(MOST_REMEMBERED)
			.expireAfterAccess(MINUTE.multipliedBy(2))
			.ticker(clock)
			.build();
	}

	@Override
	public Authentication authenticate(Authentication tried) {
		Bucket address = bucket("address " + network(tried));
		Bucket account = bucket("account " + name(tried));
		// taken before the password is checked: of many tries at the same time five count
		if (!address.tryConsume(1)) {
			throw tooMany(address);
		}
		boolean suspicious = !account.tryConsume(1);
		try {
			Authentication signedIn = this.door.authenticate(tried);
			address.addTokens(1);
			if (!suspicious) {
				account.addTokens(1);
			}
			return signedIn;
		}
		catch (AuthenticationException ex) {
			if (suspicious) {
				address.tryConsumeAsMuchAsPossible();
				throw tooMany(address);
			}
			throw ex;
		}
	}

	private Bucket bucket(String whose) {
		return this.tries.get(whose,
				(key) -> Bucket.builder()
					.addLimit((limit) -> limit.capacity(TRIES).refillIntervally(TRIES, MINUTE))
					.withCustomTimePrecision(this.time)
					.build());
	}

	private static TooManyTriesException tooMany(Bucket bucket) {
		return new TooManyTriesException(
				Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill()));
	}

	private static String name(Authentication tried) {
		String name = tried.getName();
		return name.substring(0, Math.min(name.length(), LONGEST_NAME)).toLowerCase(Locale.ROOT);
	}

	private static String network(Authentication tried) {
		String address = (tried.getDetails() instanceof WebAuthenticationDetails details) ? details.getRemoteAddress()
				: "";
		if (!address.contains(":")) {
			return address;
		}
		try {
			byte[] bytes = InetAddress.getByName(address).getAddress();
			return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, IPV6_NETWORK_BYTES)));
		}
		catch (UnknownHostException ex) {
			return address;
		}
	}

	/** The clock as the buckets read it. */
	private record Nanoseconds(Ticker clock) implements TimeMeter {

		@Override
		public long currentTimeNanos() {
			return this.clock.read();
		}

		@Override
		public boolean isWallClockBased() {
			return false;
		}

	}

}
