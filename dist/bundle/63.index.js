export const id = 63;
export const ids = [63,4956,311];
export const modules = {

/***/ 80546:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const cp = __webpack_require__(35317);
const parse = __webpack_require__(97877);
const enoent = __webpack_require__(16469);

function spawn(command, args, options) {
    // Parse the arguments
    const parsed = parse(command, args, options);

    // Spawn the child process
    const spawned = cp.spawn(parsed.command, parsed.args, parsed.options);

    // Hook into child process "exit" event to emit an error if the command
    // does not exists, see: https://github.com/IndigoUnited/node-cross-spawn/issues/16
    enoent.hookChildProcess(spawned, parsed);

    return spawned;
}

function spawnSync(command, args, options) {
    // Parse the arguments
    const parsed = parse(command, args, options);

    // Spawn the child process
    const result = cp.spawnSync(parsed.command, parsed.args, parsed.options);

    // Analyze if the command does not exist, see: https://github.com/IndigoUnited/node-cross-spawn/issues/16
    result.error = result.error || enoent.verifyENOENTSync(result.status, parsed);

    return result;
}

module.exports = spawn;
module.exports.spawn = spawn;
module.exports.sync = spawnSync;

module.exports._parse = parse;
module.exports._enoent = enoent;


/***/ }),

/***/ 16469:
/***/ ((module) => {



const isWin = process.platform === 'win32';

function notFoundError(original, syscall) {
    return Object.assign(new Error(`${syscall} ${original.command} ENOENT`), {
        code: 'ENOENT',
        errno: 'ENOENT',
        syscall: `${syscall} ${original.command}`,
        path: original.command,
        spawnargs: original.args,
    });
}

function hookChildProcess(cp, parsed) {
    if (!isWin) {
        return;
    }

    const originalEmit = cp.emit;

    cp.emit = function (name, arg1) {
        // If emitting "exit" event and exit code is 1, we need to check if
        // the command exists and emit an "error" instead
        // See https://github.com/IndigoUnited/node-cross-spawn/issues/16
        if (name === 'exit') {
            const err = verifyENOENT(arg1, parsed);

            if (err) {
                return originalEmit.call(cp, 'error', err);
            }
        }

        return originalEmit.apply(cp, arguments); // eslint-disable-line prefer-rest-params
    };
}

function verifyENOENT(status, parsed) {
    if (isWin && status === 1 && !parsed.file) {
        return notFoundError(parsed.original, 'spawn');
    }

    return null;
}

function verifyENOENTSync(status, parsed) {
    if (isWin && status === 1 && !parsed.file) {
        return notFoundError(parsed.original, 'spawnSync');
    }

    return null;
}

module.exports = {
    hookChildProcess,
    verifyENOENT,
    verifyENOENTSync,
    notFoundError,
};


/***/ }),

/***/ 97877:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const path = __webpack_require__(16928);
const resolveCommand = __webpack_require__(64866);
const escape = __webpack_require__(2164);
const readShebang = __webpack_require__(70599);

const isWin = process.platform === 'win32';
const isExecutableRegExp = /\.(?:com|exe)$/i;
const isCmdShimRegExp = /node_modules[\\/].bin[\\/][^\\/]+\.cmd$/i;

function detectShebang(parsed) {
    parsed.file = resolveCommand(parsed);

    const shebang = parsed.file && readShebang(parsed.file);

    if (shebang) {
        parsed.args.unshift(parsed.file);
        parsed.command = shebang;

        return resolveCommand(parsed);
    }

    return parsed.file;
}

function parseNonShell(parsed) {
    if (!isWin) {
        return parsed;
    }

    // Detect & add support for shebangs
    const commandFile = detectShebang(parsed);

    // We don't need a shell if the command filename is an executable
    const needsShell = !isExecutableRegExp.test(commandFile);

    // If a shell is required, use cmd.exe and take care of escaping everything correctly
    // Note that `forceShell` is an hidden option used only in tests
    if (parsed.options.forceShell || needsShell) {
        // Need to double escape meta chars if the command is a cmd-shim located in `node_modules/.bin/`
        // The cmd-shim simply calls execute the package bin file with NodeJS, proxying any argument
        // Because the escape of metachars with ^ gets interpreted when the cmd.exe is first called,
        // we need to double escape them
        const needsDoubleEscapeMetaChars = isCmdShimRegExp.test(commandFile);

        // Normalize posix paths into OS compatible paths (e.g.: foo/bar -> foo\bar)
        // This is necessary otherwise it will always fail with ENOENT in those cases
        parsed.command = path.normalize(parsed.command);

        // Escape command & arguments
        parsed.command = escape.command(parsed.command);
        parsed.args = parsed.args.map((arg) => escape.argument(arg, needsDoubleEscapeMetaChars));

        const shellCommand = [parsed.command].concat(parsed.args).join(' ');

        parsed.args = ['/d', '/s', '/c', `"${shellCommand}"`];
        parsed.command = process.env.comspec || 'cmd.exe';
        parsed.options.windowsVerbatimArguments = true; // Tell node's spawn that the arguments are already escaped
    }

    return parsed;
}

function parse(command, args, options) {
    // Normalize arguments, similar to nodejs
    if (args && !Array.isArray(args)) {
        options = args;
        args = null;
    }

    args = args ? args.slice(0) : []; // Clone array to avoid changing the original
    options = Object.assign({}, options); // Clone object to avoid changing the original

    // Build our parsed object
    const parsed = {
        command,
        args,
        options,
        file: undefined,
        original: {
            command,
            args,
        },
    };

    // Delegate further parsing to shell or non-shell
    return options.shell ? parsed : parseNonShell(parsed);
}

module.exports = parse;


/***/ }),

/***/ 2164:
/***/ ((module) => {



// See http://www.robvanderwoude.com/escapechars.php
const metaCharsRegExp = /([()\][%!^"`<>&|;, *?])/g;

function escapeCommand(arg) {
    // Escape meta chars
    arg = arg.replace(metaCharsRegExp, '^$1');

    return arg;
}

function escapeArgument(arg, doubleEscapeMetaChars) {
    // Convert to string
    arg = `${arg}`;

    // Algorithm below is based on https://qntm.org/cmd
    // It's slightly altered to disable JS backtracking to avoid hanging on specially crafted input
    // Please see https://github.com/moxystudio/node-cross-spawn/pull/160 for more information

    // Sequence of backslashes followed by a double quote:
    // double up all the backslashes and escape the double quote
    arg = arg.replace(/(?=(\\+?)?)\1"/g, '$1$1\\"');

    // Sequence of backslashes followed by the end of the string
    // (which will become a double quote later):
    // double up all the backslashes
    arg = arg.replace(/(?=(\\+?)?)\1$/, '$1$1');

    // All other backslashes occur literally

    // Quote the whole thing:
    arg = `"${arg}"`;

    // Escape meta chars
    arg = arg.replace(metaCharsRegExp, '^$1');

    // Double escape meta chars if necessary
    if (doubleEscapeMetaChars) {
        arg = arg.replace(metaCharsRegExp, '^$1');
    }

    return arg;
}

module.exports.command = escapeCommand;
module.exports.argument = escapeArgument;


/***/ }),

/***/ 70599:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const fs = __webpack_require__(79896);
const shebangCommand = __webpack_require__(79152);

function readShebang(command) {
    // Read the first 150 bytes from the file
    const size = 150;
    const buffer = Buffer.alloc(size);

    let fd;

    try {
        fd = fs.openSync(command, 'r');
        fs.readSync(fd, buffer, 0, size, 0);
        fs.closeSync(fd);
    } catch (e) { /* Empty */ }

    // Attempt to extract shebang (null is returned if not a shebang)
    return shebangCommand(buffer.toString());
}

module.exports = readShebang;


/***/ }),

/***/ 64866:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const path = __webpack_require__(16928);
const which = __webpack_require__(4467);
const getPathKey = __webpack_require__(79070);

function resolveCommandAttempt(parsed, withoutPathExt) {
    const env = parsed.options.env || process.env;
    const cwd = process.cwd();
    const hasCustomCwd = parsed.options.cwd != null;
    // Worker threads do not have process.chdir()
    const shouldSwitchCwd = hasCustomCwd && process.chdir !== undefined && !process.chdir.disabled;

    // If a custom `cwd` was specified, we need to change the process cwd
    // because `which` will do stat calls but does not support a custom cwd
    if (shouldSwitchCwd) {
        try {
            process.chdir(parsed.options.cwd);
        } catch (err) {
            /* Empty */
        }
    }

    let resolved;

    try {
        resolved = which.sync(parsed.command, {
            path: env[getPathKey({ env })],
            pathExt: withoutPathExt ? path.delimiter : undefined,
        });
    } catch (e) {
        /* Empty */
    } finally {
        if (shouldSwitchCwd) {
            process.chdir(cwd);
        }
    }

    // If we successfully resolved, ensure that an absolute path is returned
    // Note that when a custom `cwd` was used, we need to resolve to an absolute path based on it
    if (resolved) {
        resolved = path.resolve(hasCustomCwd ? parsed.options.cwd : '', resolved);
    }

    return resolved;
}

function resolveCommand(parsed) {
    return resolveCommandAttempt(parsed) || resolveCommandAttempt(parsed, true);
}

module.exports = resolveCommand;


/***/ }),

/***/ 72940:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

var fs = __webpack_require__(79896)
var core
if (process.platform === 'win32' || global.TESTING_WINDOWS) {
  core = __webpack_require__(59225)
} else {
  core = __webpack_require__(81025)
}

module.exports = isexe
isexe.sync = sync

function isexe (path, options, cb) {
  if (typeof options === 'function') {
    cb = options
    options = {}
  }

  if (!cb) {
    if (typeof Promise !== 'function') {
      throw new TypeError('callback not provided')
    }

    return new Promise(function (resolve, reject) {
      isexe(path, options || {}, function (er, is) {
        if (er) {
          reject(er)
        } else {
          resolve(is)
        }
      })
    })
  }

  core(path, options || {}, function (er, is) {
    // ignore EACCES because that just means we aren't allowed to run it
    if (er) {
      if (er.code === 'EACCES' || options && options.ignoreErrors) {
        er = null
        is = false
      }
    }
    cb(er, is)
  })
}

function sync (path, options) {
  // my kingdom for a filtered catch
  try {
    return core.sync(path, options || {})
  } catch (er) {
    if (options && options.ignoreErrors || er.code === 'EACCES') {
      return false
    } else {
      throw er
    }
  }
}


/***/ }),

/***/ 81025:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = isexe
isexe.sync = sync

var fs = __webpack_require__(79896)

function isexe (path, options, cb) {
  fs.stat(path, function (er, stat) {
    cb(er, er ? false : checkStat(stat, options))
  })
}

function sync (path, options) {
  return checkStat(fs.statSync(path), options)
}

function checkStat (stat, options) {
  return stat.isFile() && checkMode(stat, options)
}

function checkMode (stat, options) {
  var mod = stat.mode
  var uid = stat.uid
  var gid = stat.gid

  var myUid = options.uid !== undefined ?
    options.uid : process.getuid && process.getuid()
  var myGid = options.gid !== undefined ?
    options.gid : process.getgid && process.getgid()

  var u = parseInt('100', 8)
  var g = parseInt('010', 8)
  var o = parseInt('001', 8)
  var ug = u | g

  var ret = (mod & o) ||
    (mod & g) && gid === myGid ||
    (mod & u) && uid === myUid ||
    (mod & ug) && myUid === 0

  return ret
}


/***/ }),

/***/ 59225:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = isexe
isexe.sync = sync

var fs = __webpack_require__(79896)

function checkPathExt (path, options) {
  var pathext = options.pathExt !== undefined ?
    options.pathExt : process.env.PATHEXT

  if (!pathext) {
    return true
  }

  pathext = pathext.split(';')
  if (pathext.indexOf('') !== -1) {
    return true
  }
  for (var i = 0; i < pathext.length; i++) {
    var p = pathext[i].toLowerCase()
    if (p && path.substr(-p.length).toLowerCase() === p) {
      return true
    }
  }
  return false
}

function checkStat (stat, path, options) {
  if (!stat.isSymbolicLink() && !stat.isFile()) {
    return false
  }
  return checkPathExt(path, options)
}

function isexe (path, options, cb) {
  fs.stat(path, function (er, stat) {
    cb(er, er ? false : checkStat(stat, path, options))
  })
}

function sync (path, options) {
  return checkStat(fs.statSync(path), path, options)
}


/***/ }),

/***/ 79070:
/***/ ((module) => {



const pathKey = (options = {}) => {
	const environment = options.env || process.env;
	const platform = options.platform || process.platform;

	if (platform !== 'win32') {
		return 'PATH';
	}

	return Object.keys(environment).reverse().find(key => key.toUpperCase() === 'PATH') || 'Path';
};

module.exports = pathKey;
// TODO: Remove this for the next major release
module.exports["default"] = pathKey;


/***/ }),

/***/ 79152:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {


const shebangRegex = __webpack_require__(77334);

module.exports = (string = '') => {
	const match = string.match(shebangRegex);

	if (!match) {
		return null;
	}

	const [path, argument] = match[0].replace(/#! ?/, '').split(' ');
	const binary = path.split('/').pop();

	if (binary === 'env') {
		return argument;
	}

	return argument ? `${binary} ${argument}` : binary;
};


/***/ }),

/***/ 77334:
/***/ ((module) => {


module.exports = /^#!(.*)/;


/***/ }),

/***/ 4467:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const isWindows = process.platform === 'win32' ||
    process.env.OSTYPE === 'cygwin' ||
    process.env.OSTYPE === 'msys'

const path = __webpack_require__(16928)
const COLON = isWindows ? ';' : ':'
const isexe = __webpack_require__(72940)

const getNotFoundError = (cmd) =>
  Object.assign(new Error(`not found: ${cmd}`), { code: 'ENOENT' })

const getPathInfo = (cmd, opt) => {
  const colon = opt.colon || COLON

  // If it has a slash, then we don't bother searching the pathenv.
  // just check the file itself, and that's it.
  const pathEnv = cmd.match(/\//) || isWindows && cmd.match(/\\/) ? ['']
    : (
      [
        // windows always checks the cwd first
        ...(isWindows ? [process.cwd()] : []),
        ...(opt.path || process.env.PATH ||
          /* istanbul ignore next: very unusual */ '').split(colon),
      ]
    )
  const pathExtExe = isWindows
    ? opt.pathExt || process.env.PATHEXT || '.EXE;.CMD;.BAT;.COM'
    : ''
  const pathExt = isWindows ? pathExtExe.split(colon) : ['']

  if (isWindows) {
    if (cmd.indexOf('.') !== -1 && pathExt[0] !== '')
      pathExt.unshift('')
  }

  return {
    pathEnv,
    pathExt,
    pathExtExe,
  }
}

const which = (cmd, opt, cb) => {
  if (typeof opt === 'function') {
    cb = opt
    opt = {}
  }
  if (!opt)
    opt = {}

  const { pathEnv, pathExt, pathExtExe } = getPathInfo(cmd, opt)
  const found = []

  const step = i => new Promise((resolve, reject) => {
    if (i === pathEnv.length)
      return opt.all && found.length ? resolve(found)
        : reject(getNotFoundError(cmd))

    const ppRaw = pathEnv[i]
    const pathPart = /^".*"$/.test(ppRaw) ? ppRaw.slice(1, -1) : ppRaw

    const pCmd = path.join(pathPart, cmd)
    const p = !pathPart && /^\.[\\\/]/.test(cmd) ? cmd.slice(0, 2) + pCmd
      : pCmd

    resolve(subStep(p, i, 0))
  })

  const subStep = (p, i, ii) => new Promise((resolve, reject) => {
    if (ii === pathExt.length)
      return resolve(step(i + 1))
    const ext = pathExt[ii]
    isexe(p + ext, { pathExt: pathExtExe }, (er, is) => {
      if (!er && is) {
        if (opt.all)
          found.push(p + ext)
        else
          return resolve(p + ext)
      }
      return resolve(subStep(p, i, ii + 1))
    })
  })

  return cb ? step(0).then(res => cb(null, res), cb) : step(0)
}

const whichSync = (cmd, opt) => {
  opt = opt || {}

  const { pathEnv, pathExt, pathExtExe } = getPathInfo(cmd, opt)
  const found = []

  for (let i = 0; i < pathEnv.length; i ++) {
    const ppRaw = pathEnv[i]
    const pathPart = /^".*"$/.test(ppRaw) ? ppRaw.slice(1, -1) : ppRaw

    const pCmd = path.join(pathPart, cmd)
    const p = !pathPart && /^\.[\\\/]/.test(cmd) ? cmd.slice(0, 2) + pCmd
      : pCmd

    for (let j = 0; j < pathExt.length; j ++) {
      const cur = p + pathExt[j]
      try {
        const is = isexe.sync(cur, { pathExt: pathExtExe })
        if (is) {
          if (opt.all)
            found.push(cur)
          else
            return cur
        }
      } catch (ex) {}
    }
  }

  if (opt.all && found.length)
    return found

  if (opt.nothrow)
    return null

  throw getNotFoundError(cmd)
}

module.exports = which
which.sync = whichSync


/***/ }),

/***/ 90063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/embedded/process/launch.js + 1 modules
var launch = __webpack_require__(90970);
// EXTERNAL MODULE: ./build/embedded/process/caller.js
var caller = __webpack_require__(9622);
// EXTERNAL MODULE: ./build/embedded/process/control.js
var control = __webpack_require__(4480);
// EXTERNAL MODULE: ./build/embedded/journal/read.js
var read = __webpack_require__(5763);
// EXTERNAL MODULE: ./build/job/close/close-mock.js + 7 modules
var close_mock = __webpack_require__(10549);
// EXTERNAL MODULE: ./build/job/close/counted-reading.js
var counted_reading = __webpack_require__(67116);
// EXTERNAL MODULE: ./build/job/connect/connect-cloud.js
var connect_cloud = __webpack_require__(311);
// EXTERNAL MODULE: ./build/job/connect/connect.js
var connect = __webpack_require__(17531);
// EXTERNAL MODULE: ./build/job/describe-error.js
var describe_error = __webpack_require__(95992);
// EXTERNAL MODULE: ./build/job/end-signals.js
var end_signals = __webpack_require__(14757);
// EXTERNAL MODULE: ./build/job/inputs/values.js
var values = __webpack_require__(85292);
// EXTERNAL MODULE: ./build/job/inputs/input-definitions.js
var input_definitions = __webpack_require__(83307);
// EXTERNAL MODULE: ./build/job/inputs/inputs.js
var inputs_inputs = __webpack_require__(25603);
// EXTERNAL MODULE: ./build/job/open/open-mock.js
var open_mock = __webpack_require__(42268);
// EXTERNAL MODULE: ./build/job/reporter.js
var reporter = __webpack_require__(31875);
// EXTERNAL MODULE: ./build/job/secrets/redactors.js
var redactors = __webpack_require__(31459);
// EXTERNAL MODULE: ./build/files/plain-file.js
var plain_file = __webpack_require__(19119);
;// CONCATENATED MODULE: ./build/command-line/run/command-environment.js



/**
 * The shell's environment with the mock in it.
 *
 * @param options.urlNames further names for the URL of the mock
 * @param options.isWindows there a variable has one name in whatever case
 */
function commandEnvironment(env, { mockUrl, mockId, api }, { urlNames, isWindows }) {
    const added = {
        MOCK_URL: mockUrl,
        MOCK_ID: mockId,
        // A Postman API key is not handed to a command, which has it already where it needs it.
        ...(api.provider === 'embedded' && { MOCK_API_URL: api.url, MOCK_API_KEY: api.key }),
        ...Object.fromEntries(urlNames.map((name) => [name, mockUrl])),
    };
    const names = new Set(Object.keys(added).map((name) => name.toUpperCase()));
    const kept = Object.entries(env).filter(([name]) => !isWindows || !names.has(name.toUpperCase()));
    return { ...Object.fromEntries(kept), ...added };
}
/** Variables that mean something else, to us or to the programs that the command starts. */
const taken = new Set([
    ...['MOCK_ID', 'MOCK_API_URL', 'MOCK_API_KEY', 'POSTMAN_API_KEY', 'PATH', 'PATHEXT', 'HOME', 'USERPROFILE', 'SHELL'],
    ...['TMPDIR', 'TEMP', 'TMP', 'SYSTEMROOT', 'COMSPEC', 'NODE_OPTIONS', 'LD_PRELOAD', 'LD_LIBRARY_PATH'],
]);
/** What is wrong with names given for the URL, a sentence each. */
function findBadUrlNames(names) {
    return names.flatMap((name) => {
        if (!/^[A-Za-z_]\w*$/.test(name)) {
            return `\`--url-env\` is "${name}": it takes the name of one variable, of letters, digits and _, for example API_URL.`;
        }
        return taken.has(name.toUpperCase())
            ? `\`--url-env\` is "${name}", a variable with another meaning: give the name that your tests read the URL from.`
            : [];
    });
}
/** Adds to the certificates that Node knows. */
const adding = 'NODE_EXTRA_CA_CERTS';
/** Each stands in the place of what the system trusts, for OpenSSL, Go and Python's httpx; for requests; for curl. */
const replacing = ['SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE'];
/** Node's roots, in comparison, are 230 kB. */
const mostBytes = 16 * 1024 * 1024;
/**
 * Gives the variables, none for a mock without TLS. What such a variable names already, a company's proxy perhaps, stays
 * trusted: of NODE_EXTRA_CA_CERTS by Node, and of all of them by whatever reads one of the others.
 *
 * @throws Error of the file system when our own files cannot be written
 */
async function tlsEnvironment(caFiles, { env, directory, scratch, warn }) {
    if (caFiles === undefined)
        return {};
    const known = new Map();
    for (const variable of [adding, ...replacing]) {
        const named = env[variable] ?? '';
        if (named === '')
            continue;
        try {
            known.set(variable, await readCertificates(external_node_path_.resolve(directory, named)));
        }
        catch (error) {
            warn(`What ${variable} names is not trusted beside the mock's CA: ${(0,describe_error/* describeError */.U)(error)}`);
        }
    }
    const write = async (name, given, more) => {
        if (more.length === 0)
            return given;
        const file = external_node_path_.join(scratch, name);
        const own = (await (0,plain_file/* readPlainFile */.b$)(given, { follow: false, most: mostBytes })).toString();
        // The mock's CA first: Java's keytool reads no further.
        await (0,plain_file/* writePrivateFile */.Pl)(file, [own.trimEnd(), ...new Set(more), ''].join('\n'));
        return file;
    };
    const bundle = await write('run-ca-bundle.pem', caFiles.caBundle, [...known.values()].flat());
    return {
        [adding]: await write('run-ca.pem', caFiles.caFile, known.get(adding) ?? []),
        ...Object.fromEntries(replacing.map((variable) => [variable, bundle])),
    };
}
/** The certificates of a file in PEM, and nothing else that it may hold, a key for instance. @throws Error without any */
async function readCertificates(file) {
    const text = (await (0,plain_file/* readPlainFile */.b$)(file, { follow: true, most: mostBytes })).toString('latin1');
    const certificates = text.match(/-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----[^-]+-----END [A-Z0-9 ]+-----/g) ?? [];
    if (certificates.length === 0)
        throw new Error(`${file} holds no certificate in PEM.`);
    return certificates;
}

// EXTERNAL MODULE: ./build/command-line/exit-codes.js
var exit_codes = __webpack_require__(9316);
// EXTERNAL MODULE: ./build/command-line/options/input-options.js
var input_options = __webpack_require__(93061);
// EXTERNAL MODULE: ./build/command-line/print-report.js
var print_report = __webpack_require__(55451);
// EXTERNAL MODULE: ./node_modules/cross-spawn/index.js
var cross_spawn = __webpack_require__(80546);
// EXTERNAL MODULE: ./build/command-line/options/command-words.js
var command_words = __webpack_require__(45287);
;// CONCATENATED MODULE: ./build/command-line/run/run-command.js






/** The system's errors for a command that is there. */
const isThere = new Set(['EACCES', 'EPERM', 'E2BIG', 'ENOEXEC']);
/** Runs `command` and waits for its end. A signal to us is one for the command too. */
function runCommand([file = '', ...args], { self, env, clock, output = 'stdout', spawn = cross_spawn }) {
    const notStarted = (cause) => ({
        code: isThere.has(cause.code) ? exit_codes/* exitCodes */.h.notExecutable : exit_codes/* exitCodes */.h.notFound,
        error: whyNotStarted(file, args, cause, self.platform),
    });
    let child;
    try {
        child = spawn(file, args, { stdio: ['inherit', output === 'stderr' ? 2 : 'inherit', 'inherit'], env });
    }
    catch (cause) {
        // Thrown, not emitted: an empty name, more arguments than the system takes.
        return Promise.resolve(notStarted(cause instanceof Error ? cause : new Error(String(cause))));
    }
    const signals = self.platform === 'win32'
        ? outlastSignals(child, { env, clock, spawn })
        : passSignals(child, { isTerminal: self.stdin.isTTY });
    return new Promise((resolve) => {
        for (const signal of end_signals/* endSignalNames */.sy)
            self.on(signal, signals.take);
        const done = (result) => {
            for (const signal of end_signals/* endSignalNames */.sy)
                self.off(signal, signals.take);
            signals.dispose();
            resolve(result);
        };
        child.once('error', (cause) => {
            done(notStarted(cause));
        });
        child.once('exit', (code, signal) => {
            const endedBy = signal ?? (code === 0 ? undefined : signals.endedBy());
            done({ code: endedBy === undefined ? (code ?? 128) : 128 + external_node_os_.constants.signals[endedBy] });
        });
    });
}
function whyNotStarted(file, args, cause, platform) {
    const what = `The command "${file}" could not be started`;
    if (cause.code !== 'ENOENT' || file === '')
        return new Error(`${what}.`, { cause });
    if (args.length > 0 || !/\s/.test(file.trim())) {
        return new Error(`${what}: there is no program of that name here or in PATH.`);
    }
    return new Error(`${what}: the quotes make it one word, the name of a program. Give it so: -- ${(0,command_words/* withoutQuotes */.Y)(file, platform)}`);
}
/**
 * POSIX: passes them on. A Ctrl-C reaches everything that runs in the terminal by itself, and a second one means "now" to
 * many test runners: the terminal's own must stay the only one.
 */
function passSignals(child, { isTerminal }) {
    return {
        take: (signal) => {
            if (signal !== 'SIGINT' || !isTerminal)
                child.kill(signal);
        },
        endedBy: () => undefined,
        dispose: () => undefined,
    };
}
/**
 * What a command may take, in milliseconds, to end by itself after a first signal. Where the console is closed Windows ends
 * everything in it after some ten seconds, and the mock is to be removed before.
 */
const grace = { usual: 30_000, consoleClosed: 3_000 };
/**
 * Windows: waits for the command. Every program of a console gets its Ctrl-C, Ctrl-Break and closing by itself, and
 * `child.kill()` would end the command at once, whatever it has to clean up. A second signal, or the end of the grace, ends
 * it, and with it all that it has started: behind `npm.cmd` the command is a child of a `cmd.exe`, and would go on against
 * a mock that is gone.
 */
function outlastSignals(child, { env, clock, spawn }) {
    const ended = new AbortController();
    let isFirst = true;
    let endedBy;
    const endTree = (signal) => {
        if (endedBy !== undefined)
            return;
        endedBy = signal;
        // By its full path: Windows looks for programs in the working folder first.
        const taskkill = external_node_path_.win32.join(env['SystemRoot'] ?? String.raw `C:\Windows`, 'System32', 'taskkill.exe');
        const killer = spawn(taskkill, ['/PID', String(child.pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
        // Better the first process of the tree than none.
        killer.once('error', () => child.kill());
        killer.once('exit', (code) => code === 0 || child.kill());
    };
    return {
        take: (signal) => {
            if (!isFirst) {
                endTree(signal);
                return;
            }
            isFirst = false;
            const wait = signal === 'SIGHUP' ? grace.consoleClosed : grace.usual;
            void clock.sleep(wait, ended.signal, { ref: false }).then(() => {
                endTree(signal);
            }, 
            // It has ended in time.
            () => undefined);
        },
        endedBy: () => endedBy,
        dispose: () => {
            ended.abort();
        },
    };
}

// EXTERNAL MODULE: ./build/command-line/run/run-result.js
var run_result = __webpack_require__(14956);
// EXTERNAL MODULE: ./build/command-line/files/output-folder.js + 1 modules
var output_folder = __webpack_require__(14315);
// EXTERNAL MODULE: ./build/command-line/files/scratch-folder.js
var scratch_folder = __webpack_require__(2014);
;// CONCATENATED MODULE: ./build/command-line/commands/run.js
/** `ephemeral-mock run`: the action's whole job around one command. */
























/**
 * Opens the mock, runs the command with its environment, saves the call logs, removes the mock.
 *
 * @returns the exit code: the command's own, or one of `exitCodes`, or 128 + n when signal n came before the command
 * @throws InputsError where there is no temporary folder
 */
async function run(raw, options, given) {
    const scratch = await (0,scratch_folder/* makeScratchFolder */.DW)(given.self);
    const job = {};
    const redact = (text) => (0,redactors/* logRedactorOf */.Ix)(job.state ?? { redact: [] }).redactText(text);
    const end = (0,end_signals/* listenForEnd */.Y2)(given.self);
    const context = { ...given, end, reporter: (0,reporter/* redactingReporter */.L)(given.reporter, redact) };
    const { code, error } = await openAndRun(raw, options, scratch, job, context);
    if (error !== undefined)
        context.reporter.error(error);
    const closed = job.state && (await run_close(job.state, error === undefined ? job.logs : undefined, context, given.reporter));
    if (job.logs !== undefined && closed !== undefined && error === undefined) {
        await (0,output_folder/* removeOldChecks */.KT)(job.logs.folder, closed.files);
    }
    await job.logs?.release();
    end.dispose();
    // A command that never ran has called nothing: there is nothing to tell of its calls.
    const report = error === undefined ? closed : undefined;
    const isTold = report !== undefined &&
        options.front === undefined &&
        (0,print_report/* printReport */.Y_)(report, { ...context, json: options.json === true });
    // A front (`record`) tells of the calls itself.
    const journal = options.front === undefined ? await findNeededJournal(job.state, closed) : undefined;
    if (journal !== undefined) {
        context.reporter.warning(`The reports do not have every call. The journal, which is not redacted, stays: ${journal}`);
    }
    const files = isTold ? report.files.map((file) => external_node_path_.dirname(file)) : [];
    await (0,scratch_folder/* removeScratchFolder */.pq)(scratch, [journal, ...files].filter((file) => file !== undefined), context);
    const exitCode = code === 0 && report !== undefined ? (0,print_report/* checkedCode */.HO)(report) : code;
    if (options.json === true) {
        const { mock } = job;
        context.print((0,run_result.formatRunResult)({
            exitCode,
            commandExitCode: error === undefined ? code : undefined,
            error: error && redact(error),
            mock: mock && { ...mock, provider: mock.api.provider },
            report,
        }));
    }
    return exitCode;
}
async function openAndRun(raw, { command, logs, urlNames = [], json = false, front }, scratch, job, context) {
    const { reporter, self, bundle, env, end, clock } = context;
    let server;
    try {
        const reading = { onCommandLine: true, signal: end.stop, progress: reporter.progress, shellKey: (0,input_options/* shellKeyOf */.lW)(env) };
        const problems = [...findBadUrlNames(urlNames), ...(front?.problems ?? [])];
        const inputs = await (0,inputs_inputs/* parseInputs */.T)(raw, context.directory, reading).catch((error) => {
            throw error instanceof values/* InputsError */.aV ? new values/* InputsError */.aV([...problems, ...error.problems]) : error;
        });
        if (problems.length > 0)
            throw new values/* InputsError */.aV(problems);
        await front?.check(inputs);
        // Behind a front (`record`) the upstream answers what the mock has no example for.
        if (front === undefined)
            for (const note of inputs.notes)
                reporter.warning(note);
        if (logs !== undefined)
            job.logs = await (0,output_folder/* takeLogsFolder */.JA)(logs, context);
        const apiInputs = (0,input_definitions/* mainApiInputsOf */.cf)({ filesGiven: (0,inputs_inputs/* areFilesGiven */.L)(inputs) });
        const mock = await (0,open_mock/* openMock */.p)(inputs, {
            ...context,
            connect: (0,connect_cloud.connectToCloud)({ ...context, inputs: apiInputs }),
            launchEmbedded: async ({ directory, ...options }) => {
                server = await (0,launch/* bootBundled */.F$)({ bundle, execPath: self.execPath, env, directory }).start(options);
                // Not adopted: the server is to end with this process, however that ends.
                return { ...server, adopt: () => Promise.resolve() };
            },
            state: { save: (state) => void (job.state = state) },
            mask: () => undefined,
            directory: scratch,
        });
        job.mock = mock;
        const before = await front?.open(mock, inputs);
        const called = before === undefined ? mock : { ...mock, mockUrl: before.url };
        reporter.info(`The mock is at ${called.mockUrl}`);
        const trust = await tlsEnvironment(mock.caFiles, { ...context, scratch, warn: reporter.warning });
        const swept = (0,scratch_folder/* sweepScratchFolders */.Yb)(context);
        const { code, error } = await runCommand(command, {
            env: commandEnvironment({ ...env, ...trust }, called, { urlNames, isWindows: self.platform === 'win32' }),
            output: json ? 'stderr' : 'stdout',
            self,
            clock,
        });
        await swept;
        await before?.close();
        return error === undefined ? { code } : { code, error: (0,describe_error/* describeError */.U)(error) };
    }
    catch (cause) {
        const error = (0,describe_error/* describeError */.U)(cause);
        // After a signal every error counts as a cancellation: a wait that was cut short fails the call that waited.
        const reason = end.stop.reason;
        if (reason instanceof end_signals/* CancelledError */.cc)
            return { code: 128 + external_node_os_.constants.signals[reason.signal], error };
        return { code: cause instanceof values/* InputsError */.aV ? exit_codes/* exitCodes */.h.usage : exit_codes/* exitCodes */.h.notOpened, error };
    }
    finally {
        server?.unref();
    }
}
/** @param reporter for what redacts by itself */
async function run_close(state, logs, context, reporter) {
    const { bundle, self, end: before, ...rest } = context;
    const end = (0,end_signals/* listenForEnd */.Y2)(self);
    // Ctrl-C ends the command and does not cost its call logs, a second one does. Whoever else ends it, as a workflow does
    // that is cancelled, is about to end us too.
    const stop = self.stdin.isTTY ? end.stop : AbortSignal.any([before.stop, end.stop]);
    const { report } = await (0,close_mock/* closeMock */.v)(state, {
        ...rest,
        reporter,
        connect: await (0,connect/* connectTo */.m)(state.provider, {
            ...context,
            inputs: (0,input_definitions/* mainApiInputsOf */.cf)({ filesGiven: state.collectionFile !== undefined }),
            callServer: caller/* createServerCaller */.J,
        }),
        stop,
        stopEmbedded: control/* stopEmbedded */.v,
        readJournal: read/* readJournal */.a,
        flushJournal: control/* flushJournal */.E,
        readPageTemplate: () => (0,print_report/* readPageTemplate */.gZ)(bundle),
        limitMemory: counted_reading/* limitYoungGeneration */.ar,
        directory: logs?.folder ?? external_node_path_.join(state.directory, 'call-logs'),
        jobStatus: '',
        // The shell's key may be for something else: it must not stand in files of this run. Trimmed as it is sent.
        secrets: [(context.env['POSTMAN_API_KEY'] ?? '').trim()].filter((key) => key !== ''),
        writeSummary: () => Promise.resolve(),
    });
    end.dispose();
    return report;
}
/** The journal of a mock whose reports do not have every call, or `undefined`: then there is nothing in it that they lack. */
async function findNeededJournal(state, report) {
    const file = state?.opened === true ? state.embedded?.journalFile : undefined;
    const isWhole = report?.incomplete === undefined && report?.failures.length === 0 && report.files.length > 0;
    if (file === undefined || isWhole)
        return undefined;
    const { size } = await (0,promises_.stat)(file).catch(() => ({ size: 0 }));
    return size > 0 ? file : undefined;
}


/***/ }),

/***/ 14956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatRunResult: () => (/* binding */ formatRunResult)
/* harmony export */ });
/* harmony import */ var _options_input_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93061);

/** Rows of calls in it; the rest is counted. */
const mostRows = 50;
/** One line of JSON. Everything that is not known is `null`. */
function formatRunResult({ exitCode, commandExitCode, error, mock, report }) {
    const result = {
        event: 'done',
        exitCode,
        commandExitCode: commandExitCode ?? null,
        error: error === undefined ? null : (0,_options_input_options_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOptions */ .__)(error),
        mockUrl: mock?.mockUrl ?? null,
        mockId: mock?.mockId ?? null,
        provider: mock?.provider ?? null,
        verdict: report?.verdict ?? null,
        counts: report === undefined ? null : countsOf(report),
        checks: report?.checks ?? [],
        coverage: report?.coverage === undefined ? null : coverageOf(report.coverage),
        unmatched: rowsOf(report?.unmatched, ({ difference }) => difference),
        loose: rowsOf(report?.loose, ({ reason }) => reason),
        notes: (report?.notes ?? []).map(_options_input_options_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOptions */ .__),
        files: report?.files ?? [],
    };
    return `${JSON.stringify(result)}\n`;
}
function countsOf({ calls, refused }) {
    const { matched, loose, unmatched, serverResponses, preflights, ignored } = calls;
    return {
        calls: calls.calls,
        matched,
        loose,
        unmatched,
        serverResponses,
        preflights,
        ignored,
        refused: refused.total,
    };
}
const coverageOf = ({ examples, requests }) => ({ examples, requests });
/** Calls of one cause, the most frequent first. */
function rowsOf(rows, reasonOf) {
    const { requests, leftOutCalls } = rows ?? { requests: [], leftOutCalls: 0 };
    const hidden = requests.slice(mostRows).reduce((sum, { calls }) => sum + calls, leftOutCalls);
    return {
        requests: requests.slice(0, mostRows).map((row) => {
            const { method, path, status, calls } = row;
            return { method, path, status, calls, reason: reasonOf(row) ?? row.message };
        }),
        leftOutCalls: hidden,
    };
}


/***/ }),

/***/ 90970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F$: () => (/* binding */ bootBundled)
});

// UNUSED EXPORTS: LaunchError, bootEmbedded, childEnvironment

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/embedded/process/messages.js
var messages = __webpack_require__(10245);
;// CONCATENATED MODULE: ./build/embedded/process/channel.js
/** The channel to an embedded server's process, over IPC, for the process that started it. */



/** How long the end of a process may take to be known, in milliseconds, once nothing can be said to it any more. */
const endMilliseconds = 5_000;
/**
 * @param spawnError why the process could not be run, once that is known
 * @param quoteLog gives what the log of the process says, for an error about a call
 */
function openChannel(child, spawnError, quoteLog) {
    const started = Promise.withResolvers();
    const waiting = new Map();
    let calls = 0;
    let released = false;
    let giveUp;
    // When it fails, perhaps nobody waits for it any more.
    started.promise.catch(() => undefined);
    const failAll = (why) => {
        clearTimeout(giveUp);
        giveUp = undefined;
        started.reject(new Error(why));
        for (const { reject } of waiting.values()) {
            reject(new Error(`The embedded server does not answer: ${why}${quoteLog()}`));
        }
        waiting.clear();
    };
    /** A channel breaks a moment before the end of its process is known, and only that says why. */
    const failAtEnd = () => {
        const { exitCode, signalCode } = child;
        const error = spawnError();
        if (error !== undefined)
            failAll(`${error.message}.`);
        else if (exitCode !== null || signalCode !== null)
            failAll(`its process ended (${signalCode ?? `exit code ${exitCode}`}).`);
        else if (released)
            failAll('the channel to its process has ended.');
        else
            giveUp ??= setTimeout(failAll, endMilliseconds, 'the channel to its process has ended.');
    };
    const send = (message, done) => {
        if (child.connected)
            child.send(message, done);
        else
            done(new Error('closed'));
    };
    const failUnlessSent = (error) => {
        if (error !== null)
            failAtEnd();
    };
    child.on('message', (message) => {
        const { success, output } = dist/* safeParse */.xLC(messages/* messageOfChildSchema */.A, message);
        if (!success) {
            started.reject(new Error('its process does not speak our language: its entry file is of another version.'));
        }
        else if (output.type === 'ready')
            started.resolve(output);
        else if (output.type === 'failed')
            started.reject(new Error(output.message));
        else {
            waiting.get(output.id)?.resolve(output);
            waiting.delete(output.id);
        }
    });
    for (const event of ['error', 'exit', 'disconnect'])
        child.on(event, failAtEnd);
    return {
        start(options) {
            send({ type: 'start', options }, failUnlessSent);
            return started.promise;
        },
        async call({ query, ...request }) {
            const id = (calls += 1);
            const answer = Promise.withResolvers();
            waiting.set(id, answer);
            send({ type: 'call', id, ...request, query: query.toString() }, failUnlessSent);
            const { status, body } = await answer.promise;
            return { status, body: external_node_buffer_.Buffer.from(body) };
        },
        adopt: () => new Promise((resolve) => {
            send({ type: 'adopted' }, () => {
                resolve();
            });
        }),
        release() {
            released = true;
            if (child.connected)
                child.disconnect();
            child.unref();
        },
    };
}

;// CONCATENATED MODULE: ./build/embedded/process/launch.js
/** The embedded server as a process of its own: how it is started. */




/**
 * A small young generation (in MB) fits into the processor's cache: calls cost no more, and the process stays at half the
 * memory (`npm run bench -- --only call-logs`).
 */
const nodeOptions = ['--max-semi-space-size=4'];
/** As `a`, but for a link: what it leads to is no log of ours. Windows knows no such flag. */
const appendOnly = external_node_fs_.constants.O_APPEND | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_NOFOLLOW;
const startMilliseconds = 15_000;
/** How much of the log an error quotes. */
const logTailCharacters = 2000;
/** The process did not start. The message says why and quotes the end of its log. */
class LaunchError extends Error {
    name = 'LaunchError';
}
/**
 * Starts the process whose bundle lies beside the one that asks: whoever does so can do other things until it is told to
 * start the server.
 *
 * @param bundle `import.meta.dirname` of an entry's bundle. Not `new URL(…, import.meta.url)`: ncc takes that for an
 *   asset of the bundle, copies it and breaks it.
 * @param env of this process; the other one gets what it needs of it
 * @throws as `bootEmbedded`
 */
function bootBundled({ bundle, env, ...options }) {
    const entry = external_node_path_.join(external_node_path_.dirname(bundle), 'embedded', 'index.js');
    return bootEmbedded({ ...options, entry, env: childEnvironment(env ?? {}) });
}
/**
 * The same with an entry from anywhere.
 *
 * @throws the file system's error when the log cannot be opened.
 */
function bootEmbedded({ entry, execPath, env, ...options }) {
    const directory = external_node_path_.resolve(options.directory);
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    const logFile = external_node_path_.join(directory, 'embedded.log');
    const log = (0,external_node_fs_.openSync)(logFile, appendOnly, 0o600);
    const child = (0,external_node_child_process_.fork)(external_node_path_.resolve(entry), [], {
        execPath,
        // Not the workspace: on Windows nobody could remove that as long as the process lives.
        cwd: directory,
        execArgv: nodeOptions,
        detached: true,
        stdio: ['ignore', log, log, 'ipc'],
        ...(env === undefined ? {} : { env }),
    });
    (0,external_node_fs_.closeSync)(log);
    let spawnError;
    child.on('error', (error) => (spawnError ??= error));
    const channel = openChannel(child, () => spawnError, () => quoteLog(logFile));
    return { pid: child.pid, directory, start: (given) => start(child, channel, { directory, logFile }, given) };
}
async function start(child, { start, call, adopt, release }, { directory, logFile }, { signal, startTimeout = startMilliseconds, ...options } = {}) {
    const journalFile = external_node_path_.join(directory, 'call-logs-journal.ndjson');
    const ended = Promise.withResolvers();
    const timer = setTimeout(() => {
        ended.reject(new Error(`it was not ready after ${startTimeout / 1000} s.`));
    }, startTimeout);
    const abort = () => {
        ended.reject(new Error('cancelled'));
    };
    signal?.addEventListener('abort', abort);
    try {
        signal?.throwIfAborted();
        const { apiUrl, apiKey, ca } = await Promise.race([start({ ...options, journalFile }), ended.promise]);
        return {
            api: { url: apiUrl, key: apiKey },
            ...{ ca, pid: child.pid ?? 0, logFile, journalFile, answer: call, adopt, release },
            unref() {
                child.channel?.unref();
                child.unref();
            },
        };
    }
    catch (cause) {
        child.kill('SIGKILL');
        child.unref();
        signal?.throwIfAborted();
        const why = cause instanceof Error ? cause.message : String(cause);
        throw new LaunchError(`The embedded server did not start: ${why}${quoteLog(logFile)}`, { cause });
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
    }
}
function quoteLog(file) {
    let tail;
    try {
        tail = (0,external_node_fs_.readFileSync)(file, 'utf8').slice(-logTailCharacters).trim();
    }
    catch {
        // A missing log is not told: the error that it was to explain matters more.
        tail = '';
    }
    return tail === '' ? ` Its log ${file} is empty.` : ` Its log ${file} ends with:\n${tail}`;
}
/**
 * Nothing that a workflow, a runner or a shell has for its own use: the process lives as long as the job, and later steps
 * can read its environment, where the runner puts inputs and tokens.
 */
const inherited = new Set([
    'PATH',
    // Node's sockets and temporary files on Windows.
    'SYSTEMROOT',
    'WINDIR',
    'TMP',
    'TEMP',
    'TMPDIR',
    // Where a Node outside the system's folders has its libraries.
    'LD_LIBRARY_PATH',
    'TZ',
    // The runner ends what bears its mark when the job ends.
    'RUNNER_TRACKING_ID',
    // Which scripts the process loads is part of the tests.
    'NODE_V8_COVERAGE',
]);
/** Windows does not tell apart upper and lower case in names. */
function childEnvironment(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => inherited.has(name.toUpperCase())));
}


/***/ }),

/***/ 10245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ messageOfChildSchema),
/* harmony export */   G: () => (/* binding */ messageToChildSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

const rateLimitSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ requests: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), windowMilliseconds: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() });
const startOptionsSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    journalFile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    listenHost: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    port: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    tls: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    apiPort: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    apiKey: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    apiLimit: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(rateLimitSchema),
    callLimit: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(rateLimitSchema),
    journalMemoryBytes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
});
/** What the server's process hears. */
const messageToChildSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .variant */ .Oxt('type', [
    /** Once, first. */
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('start'), options: startOptionsSchema }),
    /** A request to its API. */
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('call'),
        /** Comes back with the answer. */
        id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        method: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        path: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        query: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        body: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
    }),
    /** Where the server is has been written down: it may outlive the process that started it. */
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('adopted') }),
]);
/** What the server's process says. */
const messageOfChildSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .variant */ .Oxt('type', [
    /** Either of these once, in answer to the start. */
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('ready'), apiUrl: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), apiKey: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ca: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) }),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('failed'), message: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    /** Once for each call. `body` is JSON. */
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('answer'), id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), status: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), body: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
]);


/***/ }),

/***/ 311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectToCloud: () => (/* binding */ connectToCloud)
/* harmony export */ });
/* harmony import */ var _postman_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38982);
/* harmony import */ var _postman_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32869);
/* harmony import */ var _inputs_input_definitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83307);
/** Clients for Postman's cloud, that tell the reporter what they wait for. They bring the HTTP client: load it where it is used. */


/** The clients for one API share their connections: to make one, with TLS above all, takes longer than a call. */
function connectToCloud({ reporter, version, env, clock, inputs = _inputs_input_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .mainApiInputs */ .ZE }) {
    const transports = new Map();
    return ({ url, key }, limits = {}) => {
        const place = JSON.stringify([url, key]);
        const transport = transports.get(place) ??
            (0,_postman_index_js__WEBPACK_IMPORTED_MODULE_1__/* .createTransport */ .o)({
                inputs,
                ...(clock !== undefined && { clock }),
                apiUrl: url,
                apiKey: key,
                env,
                userAgent: `ephemeral-mock/${version}`,
                onWait: ({ endpoint, ms, reason }) => {
                    reporter.info(`Waiting ${Math.round(ms / 1000)} s before ${endpoint} is sent again (${reason})`);
                },
                onDebug: reporter.debug,
            });
        transports.set(place, transport);
        return (0,_postman_index_js__WEBPACK_IMPORTED_MODULE_2__/* .createPostmanClient */ .W)(transport.within(limits));
    };
}


/***/ }),

/***/ 14757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ abortLater),
/* harmony export */   Y2: () => (/* binding */ listenForEnd),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   sy: () => (/* binding */ endSignalNames)
/* harmony export */ });
/** The signals that ask a process to end: a cancelled job sends SIGINT, on Windows Ctrl-Break comes as SIGBREAK. */
const endSignalNames = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'];
/**
 * GitHub's runner sends SIGTERM 7.5 s after SIGINT and kills 2.5 s later: what is under way may have 6 s of that, so that
 * a create that Postman has already begun is still written down.
 */
const graceMilliseconds = 6_000;
/** Listens for signals to `self`; the reason of both is `Cancelled by <signal>.` */
function listenForEnd(self) {
    const stop = new AbortController();
    const giveUp = new AbortController();
    let timer;
    const onSignal = (name) => {
        const reason = new CancelledError(name);
        stop.abort(reason);
        timer ??= setTimeout(() => {
            giveUp.abort(reason);
        }, graceMilliseconds).unref();
    };
    for (const name of endSignalNames)
        self.on(name, onSignal);
    return {
        stop: stop.signal,
        giveUp: giveUp.signal,
        dispose() {
            clearTimeout(timer);
            for (const name of endSignalNames)
                self.off(name, onSignal);
        },
    };
}
/**
 * Aborts `milliseconds` after `signal`, with its reason. Keeps no process alive that is done before.
 *
 * @param atLeast milliseconds from now on where the process was asked to end some time ago
 */
function abortLater(signal, milliseconds, clock, atLeast = 0) {
    const later = new AbortController();
    const onAbort = () => {
        const since = signal.reason instanceof CancelledError ? performance.now() - signal.reason.at : 0;
        void clock.sleep(Math.max(milliseconds - since, atLeast), undefined, { ref: false }).then(() => {
            later.abort(signal.reason);
        });
    };
    if (signal.aborted)
        onAbort();
    else
        signal.addEventListener('abort', onAbort, { once: true });
    return later.signal;
}
/** The process was asked to end. */
class CancelledError extends Error {
    name = 'CancelledError';
    signal;
    /** When, as `performance.now()` tells it. */
    at = performance.now();
    constructor(signal) {
        super(`Cancelled by ${signal}.`);
        this.signal = signal;
    }
}


/***/ }),

/***/ 13118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ createRoute)
/* harmony export */ });
/* harmony import */ var _loopback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72766);

/** Calls go out one after the other: HTTP/2 would gain nothing. */
const options = { allowH2: false };
/** What undici's proxies speak. */
const proxyProtocols = new Set(['http:', 'https:', 'socks5:', 'socks:']);
/**
 * The route to `url`. A loopback address never goes through a proxy: none could reach it.
 *
 * @throws Error when a proxy variable holds no URL of a proxy
 */
function createRoute(url, env) {
    const direct = () => routeBy(undefined, async () => new (await __webpack_require__.e(/* import() */ 7723).then(__webpack_require__.t.bind(__webpack_require__, 57723, 19))).Agent(options));
    if ((0,_loopback_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U)(url.hostname))
        return direct();
    const httpProxy = proxyUrl('HTTP_PROXY', env);
    const httpsProxy = proxyUrl('HTTPS_PROXY', env);
    const proxy = url.protocol === 'https:' ? (httpsProxy ?? httpProxy) : httpProxy;
    if (proxy === undefined)
        return direct();
    // Everything is passed, also the empty string: undici would otherwise look into the environment of the process.
    const proxies = {
        httpProxy: httpProxy?.href ?? '',
        httpsProxy: httpsProxy?.href ?? '',
        noProxy: variable('NO_PROXY', env) ?? '',
    };
    return routeBy(proxy.host, async () => {
        const { EnvHttpProxyAgent } = await __webpack_require__.e(/* import() */ 7723).then(__webpack_require__.t.bind(__webpack_require__, 57723, 19));
        return new EnvHttpProxyAgent({ ...options, ...proxies });
    });
}
function routeBy(proxy, open) {
    let opened;
    return {
        proxy,
        dispatcher: () => (opened ??= open()),
        async close() {
            // Where it could not be opened, its calls have said so.
            await (await opened?.catch(() => undefined))?.destroy();
        },
    };
}
function proxyUrl(name, env) {
    const value = variable(name, env)?.trim() ?? '';
    if (value === '')
        return undefined;
    // As curl does: `proxy.example:3128` means http.
    const url = URL.parse(value.includes('://') ? value : `http://${value}`);
    // The value is not quoted: it may hold a password.
    if (url === null)
        throw new Error(`${name} holds no URL. It looks like http://proxy.example:3128.`);
    if (!proxyProtocols.has(url.protocol)) {
        throw new Error(`${name} is a URL of ${url.protocol}// and no proxy of that kind can be used. It looks like http://proxy.example:3128.`);
    }
    return url;
}
function variable(name, env) {
    return env[name.toLowerCase()] ?? env[name];
}


/***/ }),

/***/ 38982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ createTransport)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59361);
/* harmony import */ var _failure_api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24613);
/* harmony import */ var _route_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13118);
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45369);
/** The way to one Postman API: its address, its key, its connections. It knows no endpoint. */




const defaultMaxAnswerBytes = 64 * 1024 * 1024;
/** @throws Error when `apiUrl` or a proxy variable holds no http(s) URL */
function createTransport(options) {
    const api = parseApiUrl(options.apiUrl, options.inputs);
    const { dispatcher, proxy, close } = (0,_route_js__WEBPACK_IMPORTED_MODULE_0__/* .createRoute */ .u)(api, options.env);
    const settings = {
        dispatcher,
        origin: api.origin,
        basePath: api.pathname.replace(/\/+$/, ''),
        headers: { accept: 'application/json', 'user-agent': options.userAgent, 'x-api-key': options.apiKey },
        context: {
            service: 'Postman',
            inputs: options.inputs,
            host: api.host,
            proxy,
            hasKey: options.apiKey !== '',
            clean: (0,_failure_api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .createTextCleaner */ .Y9)(options.apiKey),
        },
        timeouts: { ..._send_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultTimeouts */ .c0, ...options.timeouts },
        policy: { ..._send_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultRetryPolicy */ .ur, ...options.retry },
        maxAnswerBytes: options.maxAnswerBytes ?? defaultMaxAnswerBytes,
        clock: options.clock ?? _clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m,
        random: options.random ?? Math.random,
        onWait: options.onWait,
        onDebug: options.onDebug,
    };
    const under = (limits) => ({
        send: (call) => (0,_send_js__WEBPACK_IMPORTED_MODULE_2__/* .send */ .tN)(call, limits, settings),
        within: (narrower) => under((0,_send_js__WEBPACK_IMPORTED_MODULE_2__/* .narrowest */ .AE)(limits, narrower)),
        close,
    });
    return under(options);
}
function parseApiUrl(value, inputs) {
    const url = URL.parse(String(value));
    if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
        const what = inputs === undefined ? 'The address of the API' : `\`${inputs.url}\``;
        throw new Error(`${what} is no http or https URL. It looks like https://api.getpostman.com.`);
    }
    return url;
}


/***/ })

};
