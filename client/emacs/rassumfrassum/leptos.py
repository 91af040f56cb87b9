"""Who answers what where Eglot talks to rust-analyzer and to leptos-language-server, as a preset of rassumfrassum.

Diagnostics and code actions are those of both. Whatever else is asked about a place, the server for views is asked first,
and rust-analyzer where that one is silent: it is in Rust code.
"""

from rassumfrassum.frassum import DirectResponse, LspLogic

VIEWS = 'leptos-language-server'

ASKED_FIRST = {
    f'textDocument/{method}'
    for method in (
        'hover',
        'definition',
        'typeDefinition',
        'references',
        'documentHighlight',
        'onTypeFormatting',
        'prepareRename',
    )
}

# rust-analyzer answers these with an error, which lsp-mode shows.
KNOWN_TO_VIEWS_ALONE = {
    f'textDocument/{method}'
    for method in ('documentLink', 'documentColor', 'colorPresentation', 'linkedEditingRange')
}


class Logic(LspLogic):
    async def on_client_request(self, method, params, servers):
        views = next((server for server in servers if server.name == VIEWS), None)
        if views is None:
            return await super().on_client_request(method, params, servers)
        others = [server for server in servers if server is not views]
        if method.startswith('leptos/') or method in KNOWN_TO_VIEWS_ALONE:
            return [views]
        if method in ASKED_FIRST:
            answer = await self.answer_of(views, method, params)
            return DirectResponse(answer) if answer else others
        # To rust-analyzer a tag is the call that the macro makes of it.
        if method == 'textDocument/signatureHelp':
            answer = await self.answer_of(views, method, params)
            is_ours = answer or await self.answer_of(views, 'textDocument/hover', place_in(params))
            return DirectResponse(answer) if is_ours else others
        # The answer is not passed on: items are completed by the server that is known to have given them.
        if method == 'textDocument/completion':
            return [views] if await self.answer_of(views, method, params) else others
        if method == 'textDocument/rename':
            may_rename = await self.answer_of(views, 'textDocument/prepareRename', place_in(params))
            return [views] if may_rename else others
        return await super().on_client_request(method, params, servers)

    async def on_server_response(self, method, request_params, payload, is_error, server):
        if method == 'initialize' and not is_error:
            list_all_triggers(payload['capabilities'])
        await super().on_server_response(method, request_params, payload, is_error, server)

    async def answer_of(self, server, method, params):
        is_error, answer = await self.request_server(server, method, params)
        return None if is_error else answer


def place_in(params):
    return {key: params[key] for key in ('textDocument', 'position')}


def list_all_triggers(capabilities):
    """Puts the first character that formats among the others: the first ones of two servers are not joined, the others are."""
    provider = capabilities.get('documentOnTypeFormattingProvider')
    if provider is not None:
        others = provider.setdefault('moreTriggerCharacter', [])
        others.append(provider['firstTriggerCharacter'])


def logic_class():
    return Logic
