;;; leptos.el --- Views of the Leptos web framework  -*- lexical-binding: t; -*-

;; Author: Leptos language tools
;; Version: 0.1.0
;; Package-Requires: ((emacs "29.1"))
;; Keywords: languages, tools
;; URL: https://github.com/leptos-language-tools/leptos-language-tools
;; SPDX-License-Identifier: MIT OR Apache-2.0

;;; Commentary:

;; Leptos is a web framework for Rust whose templates are HTML-like code in
;; `view! { … }'.  This package colours and indents them in `rust-ts-mode',
;; and has Eglot or lsp-mode run leptos-language-server, beside rust-analyzer.
;;
;; In the init file, `(leptos-setup)' turns all of it on.  README.md tells how
;; to install the grammar and the server.

;;; Code:

(require 'treesit)
(require 'jsonrpc)

(defvar eglot-server-programs)
(defvar rust-ts-mode-indent-offset)
(declare-function eglot-current-server "eglot")
(declare-function eglot--apply-text-edits "eglot")
(declare-function eglot--pos-to-lsp-position "eglot")
(declare-function eglot--TextDocumentIdentifier "eglot")
(declare-function eglot--signal-textDocument/didChange "eglot")
(defvar lsp--cur-workspace)
(declare-function lsp-configuration-section "ext:lsp-mode")
(declare-function lsp-find-workspace "ext:lsp-mode")
(declare-function lsp-get "ext:lsp-protocol")
(declare-function lsp-register-client "ext:lsp-mode")
(declare-function lsp-request "ext:lsp-mode")
(declare-function lsp-stdio-connection "ext:lsp-mode")
(declare-function lsp--apply-text-edits "ext:lsp-mode")
(declare-function lsp--point-to-position "ext:lsp-mode")
(declare-function lsp--set-configuration "ext:lsp-mode")
(declare-function lsp--text-document-identifier "ext:lsp-mode")
(declare-function make-lsp-client "ext:lsp-mode")

(defgroup leptos nil
  "Views of the Leptos web framework."
  :group 'languages
  :link '(url-link "https://github.com/leptos-language-tools/leptos-language-tools"))

(defcustom leptos-server-command '("leptos-language-server" "--stdio")
  "The command that starts the language server for views."
  :type '(repeat string))

(defcustom leptos-rust-server-command '("rust-analyzer")
  "The command that starts the language server for Rust."
  :type '(repeat string))

(defcustom leptos-multiplexer-command '("rass" "leptos")
  "The command that lets Emacs talk to both servers as one, or nil for none.
By default it is rassumfrassum from PyPI with its preset of this package.
Where it is missing, Emacs talks to the server for views alone."
  :type '(repeat string))

;;;; Servers

(defun leptos--uses-leptos-p (directory)
  "Whether the crate or workspace above DIRECTORY depends on Leptos."
  (locate-dominating-file
   directory
   (lambda (parent)
     (let ((manifest (expand-file-name "Cargo.toml" parent)))
       (and (file-readable-p manifest)
            (with-temp-buffer
              (insert-file-contents manifest)
              (re-search-forward "^[[:blank:]]*\\(?:\\[.*dependencies\\.\\)?\"?leptos\\_>" nil t)))))))

(defun leptos--command ()
  "The command for a project with Leptos.
It starts both servers, if there is `leptos-multiplexer-command'."
  (if (and leptos-multiplexer-command
           (executable-find (car leptos-multiplexer-command))
           (executable-find (car leptos-rust-server-command)))
      `(,@leptos-multiplexer-command "--" ,@leptos-rust-server-command "--" ,@leptos-server-command)
    leptos-server-command))

(defun leptos-eglot-contact (&optional _interactive _project)
  "Return the command for Eglot in a buffer of Rust code.
A project without Leptos gets `leptos-rust-server-command' alone."
  (if (leptos--uses-leptos-p default-directory)
      (leptos--command)
    leptos-rust-server-command))

(defun leptos--add-to-lsp-mode ()
  "Have lsp-mode run `leptos--command' in projects with Leptos.
It takes the place of lsp-mode's own rust-analyzer there: servers that
lsp-mode runs beside one another are all asked, and it waits for the
slowest, tells everything twice and applies the edits of both."
  (lsp-register-client
   (make-lsp-client
    :new-connection (lsp-stdio-connection #'leptos--command)
    :activation-fn (lambda (file &rest _)
                     (and (derived-mode-p 'rust-ts-mode 'rust-mode) (leptos--uses-leptos-p file)))
    ;; That of rust-analyzer is 1.
    :priority 2
    ;; rust-analyzer asks for its settings only when it is told that there are some.
    :initialized-fn (lambda (workspace)
                      (let ((lsp--cur-workspace workspace))
                        (lsp--set-configuration (lsp-configuration-section "leptos"))))
    :server-id 'leptos)))

;;;; Colours

(defconst leptos--font-lock-rules
  '(((open_tag ["<" ">"] @font-lock-bracket-face)
     (self_closing_element ["<" "/>"] @font-lock-bracket-face)
     (close_tag ["</" ">"] @font-lock-bracket-face)
     (fragment ["<>" "</>"] @font-lock-bracket-face)
     (incomplete_tag "<" @font-lock-bracket-face)
     (tag_name) @font-lock-function-name-face
     (tag_name (identifier) @font-lock-constant-face)
     (tag_name (identifier) @font-lock-type-face :anchor)
     (attribute_name) @font-lock-variable-name-face
     (directive) @font-lock-keyword-face
     (modifier) @font-lock-keyword-face
     (raw_text) @font-lock-string-face
     (doctype) @font-lock-constant-face
     [(comment) (unquoted_comment)] @font-lock-comment-face
     (view_macro macro: (identifier) @font-lock-preprocessor-face "!" @font-lock-preprocessor-face))
    ((stray_close_tag) @font-lock-warning-face
     [(invalid_name) (unclosed_delimiter) (stray_delimiter) (unexpected) (value_continuation)]
     @font-lock-warning-face))
  "Queries for the nodes of views, and for what has no place in one.")

(defconst leptos--indent-rules
  '(((node-is "close_tag") parent-bol 0)
    ((node-is "</>") parent-bol 0)
    ((and (node-is ">") (parent-is "open_tag")) parent-bol 0)
    ((node-is "/>") parent-bol 0)
    ((parent-is "element") parent-bol rust-ts-mode-indent-offset)
    ((parent-is "fragment") parent-bol rust-ts-mode-indent-offset)
    ((parent-is "open_tag") parent-bol rust-ts-mode-indent-offset)
    ((parent-is "self_closing_element") parent-bol rust-ts-mode-indent-offset)
    ((parent-is "incomplete_tag") parent-bol rust-ts-mode-indent-offset)
    ((and (node-is "}") (parent-is "view_macro")) parent-bol 0)
    ((parent-is "view_body") parent-bol rust-ts-mode-indent-offset)
    ((parent-is "view_macro") parent-bol rust-ts-mode-indent-offset))
  "How the nodes of views are indented.")

(defun leptos--font-lock-settings ()
  "The settings for `treesit-font-lock-settings'."
  (pcase-let ((`(,views ,wrong) leptos--font-lock-rules))
    (treesit-font-lock-rules
     :language 'rust :feature 'leptos-view :override t views
     :language 'rust :feature 'leptos-wrong :override t wrong)))

(defun leptos--grammar-p ()
  "Whether the parser of this buffer knows views."
  (and (treesit-parser-list nil 'rust)
       (ignore-errors (treesit-query-compile 'rust "(view_macro)" t) t)))

(defun leptos--colour-and-indent ()
  "Add the rules for views to those of `rust-ts-mode'."
  (setq-local treesit-font-lock-settings
              (append treesit-font-lock-settings (leptos--font-lock-settings)))
  (setq-local treesit-font-lock-feature-list
              (cons (append '(leptos-view leptos-wrong) (car treesit-font-lock-feature-list))
                    (cdr treesit-font-lock-feature-list)))
  (treesit-font-lock-recompute-features)
  (setq-local treesit-simple-indent-rules
              `((rust ,@leptos--indent-rules ,@(alist-get 'rust treesit-simple-indent-rules))))
  (font-lock-flush))

(defun leptos--leave-indentation (operation)
  "Move behind the indentation after an OPERATION that may have changed it.
lsp-mode leaves the cursor where it was before the server indented the line."
  (when (and (eq operation 'format) (< (current-column) (current-indentation)))
    (back-to-indentation)))

;;;; Commands

(defun leptos--eglot-server ()
  "The server of Eglot in this buffer, or nil."
  (and (featurep 'eglot) (eglot-current-server)))

(defun leptos--lsp-workspace ()
  "The server of lsp-mode in this buffer, or nil."
  (and (bound-and-true-p lsp-mode) (lsp-find-workspace 'leptos buffer-file-name)))

(defun leptos--request (method &rest params)
  "Ask the server of this buffer METHOD, a string, with PARAMS."
  (if-let* ((server (leptos--eglot-server)))
      (progn
        (eglot--signal-textDocument/didChange)
        (jsonrpc-request server (intern (concat ":" method)) params))
    (let ((lsp--cur-workspace (leptos--lsp-workspace)))
      (unless lsp--cur-workspace (user-error "No language server runs here: M-x eglot or M-x lsp"))
      (lsp-request method params))))

(defun leptos--field (answer key)
  "What ANSWER to `leptos--request' has under KEY, a keyword."
  (if (leptos--eglot-server) (plist-get answer key) (lsp-get answer key)))

(defun leptos--document ()
  "The identifier of this buffer's document."
  (if (leptos--eglot-server) (eglot--TextDocumentIdentifier) (lsp--text-document-identifier)))

(defun leptos--range (start end)
  "The range from START to END as a server takes it."
  (let ((position (if (leptos--eglot-server) #'eglot--pos-to-lsp-position #'lsp--point-to-position)))
    (list :start (funcall position start) :end (funcall position end))))

(defun leptos--apply (edits)
  "Apply EDITS of the server to this buffer."
  (if (leptos--eglot-server) (eglot--apply-text-edits edits) (lsp--apply-text-edits edits)))

(defun leptos-toggle-comment (start end)
  "Comment or uncomment the lines from START to END as their place wants it.
In views that is the syntax of views, elsewhere it is Rust's."
  (interactive (if (use-region-p)
                   (list (region-beginning) (region-end))
                 (list (line-beginning-position) (line-end-position))))
  (let ((edits (leptos--request
                "leptos/toggleComment"
                :textDocument (leptos--document)
                :range (leptos--range start end))))
    (if edits
        (leptos--apply edits)
      (comment-or-uncomment-region start end))))

(defun leptos-html-to-view (start end)
  "Turn the HTML from START to END into what a view takes."
  (interactive "*r")
  (let ((answer (leptos--request "leptos/htmlToView"
                                 :uri (plist-get (leptos--document) :uri)
                                 :text (buffer-substring-no-properties start end))))
    (atomic-change-group
      (delete-region start end)
      (goto-char start)
      (insert (leptos--field answer :text)))))

(defun leptos-project-graph (file)
  "Write routes, components, islands and server functions to FILE, and show it.
FILE is a page (.html), a picture (.svg) or data (.json)."
  (interactive "FFile for the graph: ")
  (let* ((answer (leptos--request
                  "workspace/executeCommand"
                  :command "leptos.projectGraph"
                  :arguments (vector (list :uri (plist-get (leptos--document) :uri)
                                           :format (or (file-name-extension file) "html")))))
         (text (leptos--field answer :text)))
    (with-temp-file file (insert text))
    (browse-url-of-file file)))

(defvar leptos-mode-map
  (let ((map (make-sparse-keymap)))
    (define-key map [remap comment-line] #'leptos-toggle-comment)
    map)
  "Keys of `leptos-mode'.")

;;;###autoload
(define-minor-mode leptos-mode
  "Colours, indentation and commands for views in `rust-ts-mode'.
Colours and indentation need the grammar `rust_leptos'.

\\{leptos-mode-map}"
  :lighter " Leptos"
  (when leptos-mode
    ;; It compiles the file without the crates that it uses, and so takes every view for an error.
    (remove-hook 'flymake-diagnostic-functions 'rust-ts-flymake t)
    (add-hook 'lsp-after-apply-edits-hook #'leptos--leave-indentation nil t))
  (when (and leptos-mode (leptos--grammar-p))
    (leptos--colour-and-indent)))

(defun leptos--maybe ()
  "Turn on `leptos-mode' in a project with Leptos."
  (when (and buffer-file-name (leptos--uses-leptos-p buffer-file-name))
    (leptos-mode)))

;;;###autoload
(defun leptos-setup ()
  "Turn on everything for projects with Leptos."
  (add-to-list 'treesit-load-name-override-list
               '(rust "libtree-sitter-rust_leptos" "tree_sitter_rust_leptos"))
  (add-hook 'rust-ts-mode-hook #'leptos--maybe)
  (with-eval-after-load 'eglot
    (add-to-list 'eglot-server-programs '((rust-ts-mode rust-mode) . leptos-eglot-contact)))
  (with-eval-after-load 'lsp-mode
    (leptos--add-to-lsp-mode)))

(provide 'leptos)
;;; leptos.el ends here
