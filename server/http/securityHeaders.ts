import helmet from 'helmet'
import type { IncomingMessage, ServerResponse } from 'node:http'

const none = ["'none'"]
const own = ["'self'"]

/** Nothing but our own files, no script or style within a page, no frame around it, nothing sent elsewhere. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    'default-src': none,
    'script-src': own,
    'style-src': own,
    'img-src': own,
    'connect-src': own,
    'form-action': own,
    'frame-ancestors': none,
    'base-uri': none,
  },
}

/** What pages of Longview may use of the machine: to copy a reference, and nothing else. */
const permissionsPolicy = [
  'accelerometer', 'autoplay', 'camera', 'display-capture', 'encrypted-media', 'fullscreen', 'geolocation', 'gyroscope', 'hid', 'magnetometer', 'microphone', 'midi',
  'payment', 'publickey-credentials-get', 'screen-wake-lock', 'serial', 'usb', 'xr-spatial-tracking',
].map((feature) => `${feature}=()`).join(', ')

/**
 * Puts the headers on an answer that tell browsers what Longview never does.
 *
 * @param isSecure browsers use https; only then may they be told to use nothing else, for a year
 */
export function securityHeaders(isSecure: boolean): (request: IncomingMessage, response: ServerResponse) => void {
  const put = helmet({
    contentSecurityPolicy,
    crossOriginEmbedderPolicy: false,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: isSecure ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    xFrameOptions: { action: 'deny' },
  })
  return (request, response) => {
    put(request, response, (fault) => {
      if (fault) throw fault
    })
    response.setHeader('Permissions-Policy', permissionsPolicy)
  }
}
