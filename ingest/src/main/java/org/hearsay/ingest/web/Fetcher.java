package org.hearsay.ingest.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.cookie.BasicCookieStore;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.hearsay.ingest.web.Fetched.Answer;
import org.hearsay.ingest.web.Fetched.Failed;
import org.hearsay.ingest.web.Fetched.Failure;
import org.hearsay.ingest.web.Fetched.NotModified;
import org.hearsay.ingest.web.GuardedResolver.ForbiddenAddress;
import org.jspecify.annotations.Nullable;

/**
 * Fetches pages and feeds over http and https, within limits of size and time. Redirects are
 * followed here, one request each, so that each is checked as the first was. Thread-safe.
 */
public final class Fetcher implements AutoCloseable {

  /** What servers are told who asks. */
  public static final String USER_AGENT = "Hearsay/0.1 (news reader; one page at a time)";

  private static final int BUFFER = 1 << 14;

  private final FetchLimits limits;
  private final CloseableHttpClient client;
  private final ScheduledExecutorService watch;

  /**
   * @param allowPrivate whether addresses of private networks and of this machine may be asked
   */
  public Fetcher(FetchLimits limits, boolean allowPrivate) {
    this(limits, new GuardedResolver(allowPrivate));
  }

  Fetcher(FetchLimits limits, DnsResolver resolver) {
    this.limits = limits;
    ConnectionConfig connections =
        ConnectionConfig.custom()
            .setConnectTimeout(Timeout.of(limits.connecting()))
            .setSocketTimeout(Timeout.of(limits.silence()))
            .build();
    RequestConfig requests =
        RequestConfig.custom()
            .setRedirectsEnabled(false)
            .setAuthenticationEnabled(false)
            .setContentCompressionEnabled(false)
            .setProtocolUpgradeEnabled(false)
            .setResponseTimeout(Timeout.of(limits.silence()))
            .build();
    this.client =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(resolver)
                    .setDefaultConnectionConfig(connections)
                    .build())
            .setDefaultRequestConfig(requests)
            .setUserAgent(USER_AGENT)
            .disableAutomaticRetries()
            .disableRedirectHandling()
            .build();
    this.watch =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "fetch limit");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Asks for {@code address}. */
  public Fetched fetch(String address) {
    return fetch(address, null, null);
  }

  /**
   * Asks for what has changed at {@code address} since the last time.
   *
   * @param etag what the server gave the last time; null when nothing
   * @param lastModified likewise
   */
  public Fetched fetch(String address, @Nullable String etag, @Nullable String lastModified) {
    URI at = WebAddress.parse(address);
    if (at == null) {
      return Failed.of(Failure.BAD_ADDRESS, "is no http or https address");
    }
    long deadline = System.nanoTime() + limits.whole().toNanos();
    HttpClientContext context = HttpClientContext.create();
    context.setCookieStore(new BasicCookieStore());
    Map<URI, Integer> seen = new HashMap<>();
    for (int redirects = 0; redirects <= limits.redirects(); redirects++) {
      // A page may lead to itself once, with a cookie.
      if (seen.merge(at, 1, Integer::sum) > 2) {
        return Failed.of(Failure.BAD_REDIRECT, "redirects in a circle");
      }
      Object step = step(at, etag, lastModified, context, deadline);
      if (step instanceof URI next) {
        at = next;
      } else {
        return (Fetched) step;
      }
    }
    return Failed.of(Failure.BAD_REDIRECT, "more than " + limits.redirects() + " redirects");
  }

  /** One request: a {@link Fetched}, or the {@link URI} that it leads to. */
  private Object step(
      URI at,
      @Nullable String etag,
      @Nullable String lastModified,
      HttpClientContext context,
      long deadline) {
    HttpGet request = new HttpGet(at);
    request.setHeader("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
    request.setHeader("Accept-Encoding", "gzip, deflate");
    request.setHeader("Accept-Language", "en,*;q=0.5");
    if (etag != null) {
      request.setHeader("If-None-Match", etag);
    }
    if (lastModified != null) {
      request.setHeader("If-Modified-Since", lastModified);
    }
    long left = deadline - System.nanoTime();
    Future<?> limit = watch.schedule(request::cancel, Math.max(left, 0), TimeUnit.NANOSECONDS);
    // Closing an answer would read it to its end, which may never come: each is cancelled instead.
    try {
      return outcome(
          at,
          client.executeOpen(RoutingSupport.determineHost(request), request, context),
          deadline);
    } catch (ForbiddenAddress forbidden) {
      return Failed.of(Failure.FORBIDDEN_ADDRESS, String.valueOf(forbidden.getMessage()));
    } catch (UnknownHostException unknown) {
      return Failed.of(Failure.UNKNOWN_HOST, "no server is known by the name " + at.getHost());
    } catch (IOException | HttpException | RuntimeException broken) {
      return failed(broken, deadline);
    } finally {
      limit.cancel(false);
      request.cancel();
    }
  }

  private Failed failed(Exception broken, long deadline) {
    if (System.nanoTime() >= deadline) {
      return Failed.of(
          Failure.TIMED_OUT, "not all there after " + limits.whole().toSeconds() + " seconds");
    } else if (broken instanceof SocketTimeoutException
        || broken instanceof InterruptedIOException) {
      return Failed.of(Failure.TIMED_OUT, "the server does not answer");
    } else if (broken instanceof SSLException) {
      return Failed.of(Failure.NO_CONNECTION, "no secure connection: " + broken.getMessage());
    } else if (broken instanceof ConnectException) {
      return Failed.of(Failure.NO_CONNECTION, "no connection to the server");
    }
    return Failed.of(Failure.NO_CONNECTION, "the connection broke: " + broken.getMessage());
  }

  private Object outcome(URI at, ClassicHttpResponse response, long deadline) throws IOException {
    int status = response.getCode();
    String location = header(response, "Location");
    if (status == 304) {
      return new NotModified();
    } else if (status >= 301
        && status <= 308
        && status != 305
        && status != 306
        && location != null) {
      URI next = WebAddress.resolve(at, location);
      return next == null
          ? Failed.of(Failure.BAD_REDIRECT, "redirects to no web address: " + location)
          : next;
    } else if (status != 200) {
      String why = "answered with " + status;
      return new Failed(Failure.ERROR_STATUS, why, status, retryAfter(response));
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    boolean cut = !read(response.getEntity(), packed, deadline);
    if (packed.size() > limits.bytes()) {
      return Failed.of(Failure.TOO_LARGE, "more than the limit");
    }
    ContentCoding.Decoded decoded =
        ContentCoding.decode(
            packed.toByteArray(), header(response, "Content-Encoding"), limits.bytes());
    return switch (decoded.state()) {
      case TOO_LARGE -> Failed.of(Failure.TOO_LARGE, "unpacks to more than the limit");
      case UNKNOWN ->
          Failed.of(Failure.UNKNOWN_CODING, "packed with " + header(response, "Content-Encoding"));
      case WHOLE, CUT ->
          new Answer(
              at.toString(),
              decoded.bytes(),
              header(response, "Content-Type"),
              header(response, "ETag"),
              header(response, "Last-Modified"),
              cut || decoded.state() == ContentCoding.State.CUT);
    };
  }

  /**
   * Reads until the end, or one byte over the limit.
   *
   * @return false when the connection broke off after something had come
   */
  private boolean read(@Nullable HttpEntity entity, ByteArrayOutputStream out, long deadline)
      throws IOException {
    if (entity == null) {
      return true;
    }
    InputStream in = entity.getContent();
    byte[] buffer = new byte[BUFFER];
    try {
      for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
        out.write(buffer, 0, got);
        if (out.size() > limits.bytes()) {
          return true;
        }
        if (System.nanoTime() >= deadline) {
          throw new InterruptedIOException();
        }
      }
      return true;
    } catch (InterruptedIOException late) {
      throw late;
    } catch (IOException broken) {
      if (out.size() == 0 || System.nanoTime() >= deadline) {
        throw broken;
      }
      return false;
    }
  }

  private static @Nullable String header(ClassicHttpResponse response, String name) {
    Header header = response.getFirstHeader(name);
    return header == null ? null : header.getValue();
  }

  /** In seconds (RFC 9110, section 10.2.3); a date is passed over. */
  private static @Nullable Duration retryAfter(ClassicHttpResponse response) {
    String stated = header(response, "Retry-After");
    return stated != null && stated.matches("\\d{1,6}")
        ? Duration.ofSeconds(Long.parseLong(stated))
        : null;
  }

  @Override
  public void close() {
    watch.shutdownNow();
    client.close(CloseMode.IMMEDIATE);
  }
}
