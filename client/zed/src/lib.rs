//! Starts leptos-language-server in Zed: the user's own, or the package from npm.

use std::{env, fs};

use zed_extension_api::{
    self as zed, LanguageServerId, LanguageServerInstallationStatus, Result, Worktree,
    serde_json::{Value, json},
    settings::LspSettings,
};

const PACKAGE: &str = "leptos-language-server";
const ENTRY: &str = "node_modules/leptos-language-server/bin/leptos-language-server.js";

struct Leptos;

impl zed::Extension for Leptos {
    fn new() -> Self {
        Self
    }

    fn language_server_command(
        &mut self,
        id: &LanguageServerId,
        worktree: &Worktree,
    ) -> Result<zed::Command> {
        if let Some(command) = chosen_command(id, worktree) {
            return Ok(command);
        }
        if let Some(path) = worktree.which(PACKAGE) {
            return Ok(command_of(path, Vec::new(), worktree));
        }
        install(id)?;
        let entry = env::current_dir()
            .map_err(|error| format!("the folder of the extension: {error}"))?
            .join(ENTRY);
        Ok(command_of(
            zed::node_binary_path()?,
            vec![entry.to_string_lossy().into_owned()],
            worktree,
        ))
    }

    fn language_server_workspace_configuration(
        &mut self,
        id: &LanguageServerId,
        worktree: &Worktree,
    ) -> Result<Option<Value>> {
        let chosen = LspSettings::for_worktree(id.as_ref(), worktree)?.settings;
        Ok(Some(json!({ "leptos": settings_with(chosen) })))
    }
}

/// The user's settings. Zed closes tags itself (`jsx_tag_auto_close`); two close tags would be one too many.
fn settings_with(chosen: Option<Value>) -> Value {
    let mut settings = json!({ "autoClose": { "enable": false } });
    if let (Some(settings), Some(Value::Object(chosen))) = (settings.as_object_mut(), chosen) {
        settings.extend(chosen);
    }
    settings
}

/// The command that the settings name (`lsp.leptos.binary`).
fn chosen_command(id: &LanguageServerId, worktree: &Worktree) -> Option<zed::Command> {
    let binary = LspSettings::for_worktree(id.as_ref(), worktree)
        .ok()?
        .binary?;
    Some(zed::Command {
        command: binary.path?,
        args: binary.arguments.unwrap_or_else(|| vec!["--stdio".into()]),
        env: worktree.shell_env(),
    })
}

fn command_of(command: String, mut args: Vec<String>, worktree: &Worktree) -> zed::Command {
    args.push("--stdio".into());
    zed::Command {
        command,
        args,
        env: worktree.shell_env(),
    }
}

/// Installs the package where it is missing or old. Without a network an old one does.
fn install(id: &LanguageServerId) -> Result<()> {
    let is_there = fs::metadata(ENTRY).is_ok_and(|file| file.is_file());
    zed::set_language_server_installation_status(
        id,
        &LanguageServerInstallationStatus::CheckingForUpdate,
    );
    let latest = match zed::npm_package_latest_version(PACKAGE) {
        Err(_) if is_there => return Ok(()),
        latest => latest?,
    };
    if is_there && zed::npm_package_installed_version(PACKAGE)?.as_ref() == Some(&latest) {
        return Ok(());
    }
    zed::set_language_server_installation_status(
        id,
        &LanguageServerInstallationStatus::Downloading,
    );
    match zed::npm_install_package(PACKAGE, &latest) {
        Err(_) if is_there => Ok(()),
        result => result,
    }
}

zed::register_extension!(Leptos);
