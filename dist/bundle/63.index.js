export const id = 63;
export const ids = [63,4956];
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
const which = __webpack_require__(26848);
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

/***/ 26848:
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
// EXTERNAL MODULE: ./build/job/describe-error.js
var describe_error = __webpack_require__(95992);
// EXTERNAL MODULE: ./build/job/end-signals.js
var end_signals = __webpack_require__(14757);
// EXTERNAL MODULE: ./build/job/inputs/values.js
var values = __webpack_require__(85292);
// EXTERNAL MODULE: ./build/job/inputs/inputs.js
var inputs_inputs = __webpack_require__(25603);
// EXTERNAL MODULE: ./build/job/open/open-mock.js
var open_mock = __webpack_require__(42268);
// EXTERNAL MODULE: ./build/job/reporter.js
var reporter = __webpack_require__(31875);
// EXTERNAL MODULE: ./build/job/secrets/redactors.js
var redactors = __webpack_require__(31459);
// EXTERNAL MODULE: ./build/report/files/page.js + 1 modules
var page = __webpack_require__(28048);
// EXTERNAL MODULE: ./build/files/plain-file.js
var plain_file = __webpack_require__(19119);
;// CONCATENATED MODULE: ./build/command-line/run/command-environment.js
/** The environment of the command that `run` runs. */



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
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./node_modules/cross-spawn/index.js
var cross_spawn = __webpack_require__(80546);
// EXTERNAL MODULE: ./build/http-text/thrown.js
var thrown = __webpack_require__(98589);
// EXTERNAL MODULE: ./build/command-line/options/command-words.js
var command_words = __webpack_require__(45287);
;// CONCATENATED MODULE: ./build/command-line/run/run-command.js








/** The system's errors for a command that is there. */
const isThere = new Set(['EACCES', 'EPERM', 'E2BIG', 'ENOEXEC']);
/** Runs `command` and waits for its end. A signal to us is one for the command too. */
async function runCommand([file = '', ...args], { self, env, clock, output = 'stdout', spawn = cross_spawn }) {
    try {
        // Throws where a name is empty, or where there are more arguments than the system takes. The rest is emitted.
        const child = spawn(file, args, { stdio: ['inherit', output === 'stderr' ? 2 : 'inherit', 'inherit'], env });
        const signals = self.platform === 'win32'
            ? outlastSignals(child, { env, clock, spawn })
            : passSignals(child, { isTerminal: self.stdin.isTTY });
        for (const signal of end_signals/* endSignalNames */.sy)
            self.on(signal, signals.take);
        try {
            const [code, signal] = (await (0,external_node_events_.once)(child, 'exit')); // Node's own types
            const endedBy = signal ?? (code === 0 ? undefined : signals.endedBy?.());
            return { code: endedBy === undefined ? (code ?? 128) : 128 + external_node_os_.constants.signals[endedBy] };
        }
        finally {
            for (const signal of end_signals/* endSignalNames */.sy)
                self.off(signal, signals.take);
            signals.dispose?.();
            // A signal that comes too late for it.
            child.on('error', () => undefined);
        }
    }
    catch (cause) {
        const error = (0,thrown/* toError */.iT)(cause);
        return {
            code: isThere.has((0,thrown/* codeOf */.$N)(error)) ? exit_codes/* exitCodes */.h.notExecutable : exit_codes/* exitCodes */.h.notFound,
            error: whyNotStarted(file, args, error, self.platform),
        };
    }
}
function whyNotStarted(file, args, cause, platform) {
    const what = `The command "${file}" could not be started`;
    if ((0,thrown/* codeOf */.$N)(cause) !== 'ENOENT' || file === '')
        return new Error(`${what}.`, { cause });
    if (args.length > 0 || !/\s/.test(file.trim())) {
        return new Error(`${what}: there is no program of that name here or in PATH.`);
    }
    return new Error(`${what}: the quotes make it one word, the name of a program. Give it so: -- ${(0,command_words/* withoutQuotes */.Yg)(file, platform)}`);
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
    const context = { ...given, end, reporter: (0,reporter/* redactingReporter */.Ld)(given.reporter, redact) };
    const { code, error } = await openAndRun(raw, options, scratch, job, context);
    if (error !== undefined)
        context.reporter.error(error);
    const hasRun = error === undefined;
    const closed = job.state && (await run_close(job.state, hasRun ? job.logs : undefined, context, given.reporter));
    // A command that never ran has called nothing: there is nothing to tell of its calls.
    const report = hasRun ? closed : undefined;
    if (job.logs !== undefined && report !== undefined)
        await (0,output_folder/* removeOldChecks */.KT)(job.logs.folder, report.files);
    await job.logs?.release();
    end.dispose();
    // A front (`record`) tells of the calls itself.
    const tells = options.front === undefined;
    const json = options.json === true;
    const isTold = report !== undefined && tells && (0,print_report/* printReport */.Y_)(report, { ...context, json });
    const journal = tells ? await findNeededJournal(job.state, closed) : undefined;
    if (journal !== undefined) {
        context.reporter.warning(`The reports do not have every call. The journal, which is not redacted, stays: ${journal}`);
    }
    const files = isTold ? report.files.map((file) => external_node_path_.dirname(file)) : [];
    await (0,scratch_folder/* removeScratchFolder */.pq)(scratch, journal === undefined ? files : [journal, ...files], context);
    const exitCode = code === 0 && report !== undefined ? (0,print_report/* checkedCode */.HO)(report) : code;
    if (json) {
        const { mock } = job;
        const commandExitCode = hasRun ? code : undefined;
        const opened = mock && { ...mock, provider: mock.api.provider };
        context.print((0,run_result.formatRunResult)({ exitCode, commandExitCode, error: error && redact(error), mock: opened, report }));
    }
    return exitCode;
}
async function openAndRun(raw, { command, logs, urlNames = [], json = false, front }, scratch, job, context) {
    const { reporter, self, bundle, env, end, clock } = context;
    let server;
    try {
        const inputs = await (0,inputs_inputs/* parseInputs */.T)(raw, context.directory, {
            onCommandLine: true,
            signal: end.stop,
            progress: reporter.progress,
            shellKey: (0,input_options/* shellKeyOf */.lW)(env),
            problems: [...findBadUrlNames(urlNames), ...(front?.problems ?? [])],
        });
        const openFront = await front?.prepare(inputs);
        // Behind a front (`record`) the upstream answers what the mock has no example for.
        if (front === undefined)
            for (const note of inputs.notes)
                reporter.warning(note);
        if (logs !== undefined)
            job.logs = await (0,output_folder/* takeLogsFolder */.JA)(logs, context);
        const mock = await (0,open_mock/* openMock */.p)(inputs, {
            ...context,
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
        const opened = await openFront?.(mock);
        const called = opened === undefined ? mock : { ...mock, mockUrl: opened.url };
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
        await opened?.close();
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
/** @param reporter as it was given: `closeMock` redacts by itself */
async function run_close(state, logs, context, reporter) {
    const { bundle, self, end: before, ...rest } = context;
    const end = (0,end_signals/* listenForEnd */.Y2)(self);
    // Ctrl-C ends the command and does not cost its call logs, a second one does. Whoever else ends it, as a workflow does
    // that is cancelled, is about to end us too.
    const stop = self.stdin.isTTY ? end.stop : AbortSignal.any([before.stop, end.stop]);
    const { report } = await (0,close_mock/* closeMock */.v)(state, {
        ...rest,
        reporter,
        connect: await (0,close_mock/* connectToMockOf */.B)(state, { ...context, callServer: caller/* createServerCaller */.J }),
        stop,
        stopEmbedded: control/* stopEmbedded */.v,
        readJournal: read/* readJournal */.a,
        flushJournal: control/* flushJournal */.E,
        readPageTemplate: () => (0,page/* readPageTemplate */.gZ)(bundle),
        directory: logs?.folder ?? external_node_path_.join(state.directory, 'call-logs'),
        jobStatus: '',
        // The shell's key may be for something else: it must not stand in files of this run.
        secrets: [(0,input_options/* postmanKeyIn */.nW)(context.env)],
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
// EXTERNAL MODULE: ./build/http-text/thrown.js
var thrown = __webpack_require__(98589);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/embedded/process/messages.js
var messages = __webpack_require__(10245);
;// CONCATENATED MODULE: ./build/embedded/process/channel.js
/** The channel to an embedded server's process, over IPC, for the process that started it. */



/** How long the exit of a process is waited for, in milliseconds, once its channel is broken. */
const endMilliseconds = 5_000;
/** @param quoteLog gives what the log of the process says, for an error about a call */
function openChannel(child, quoteLog) {
    const started = Promise.withResolvers();
    const waiting = new Map();
    let calls = 0;
    let released = false;
    /** Why the process could not be run. */
    let spawnError;
    let giveUp;
    // A failure that nobody waits for any more must not end this process.
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
    /** A channel breaks a moment before the process's exit is reported, and only the exit says why: so it is waited for. */
    const failAtEnd = () => {
        const { exitCode, signalCode } = child;
        if (spawnError !== undefined)
            failAll(`${spawnError.message}.`);
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
    child.on('error', (error) => {
        spawnError ??= error;
        failAtEnd();
    });
    child.on('exit', failAtEnd).on('disconnect', failAtEnd);
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
/** As `a`, but a symbolic link is not followed: its target is no log of ours. Windows has no such flag. */
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
    const channel = openChannel(child, () => quoteLog(logFile));
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
        throw new LaunchError(`The embedded server did not start: ${(0,thrown/* messageOf */.bD)(cause)}${quoteLog(logFile)}`, { cause });
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
 * The only variables that the process gets. It lives as long as the job, and later steps can read its environment: the
 * inputs and tokens that the runner puts there must not be in it.
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
/** Names are compared in upper case, since Windows ignores case. */
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


/***/ })

};
