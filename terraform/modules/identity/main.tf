# Who is who, without one static secret: service accounts of the cluster and workflows of GitHub exchange their own tokens for
# Entra's. And the vault for the secrets of others that cannot be avoided.

locals {
  # Service accounts of the cluster: which they are, what they may do, and on what.
  workloads = {
    external-secrets = {
      subject = "system:serviceaccount:external-secrets:external-secrets"
      role    = "Key Vault Secrets User"
      scope   = azurerm_key_vault.this.id
    }
    cert-manager = {
      subject = "system:serviceaccount:cert-manager:cert-manager"
      role    = "DNS Zone Contributor"
      scope   = var.dns_zone_id
    }
    loki = {
      subject = "system:serviceaccount:monitoring:loki"
      role    = "Storage Blob Data Contributor"
      scope   = var.logs_storage_id
    }
  }

  # Workflows: a pull request may look, an approved run in the environment may change. No branch and no tag may do either.
  workflows = {
    plan = {
      subject    = "repo:${var.repository}:pull_request"
      role       = "Reader"
      state_role = "Storage Blob Data Reader"
    }
    apply = {
      subject    = "repo:${var.repository}:environment:${var.environment}"
      role       = "Contributor"
      state_role = "Storage Blob Data Contributor"
    }
  }
}

resource "azurerm_key_vault" "this" {
  name                          = var.vault_name
  location                      = var.location
  resource_group_name           = var.resource_group_name
  tenant_id                     = var.tenant_id
  sku_name                      = "standard"
  rbac_authorization_enabled    = true
  purge_protection_enabled      = true
  soft_delete_retention_days    = 90
  public_network_access_enabled = length(var.vault_ranges) > 0
  tags                          = var.tags

  network_acls {
    default_action = "Deny"
    bypass         = "None"
    ip_rules       = var.vault_ranges
  }
}

resource "azurerm_private_endpoint" "vault" {
  name                = "${var.name}-vault"
  location            = var.location
  resource_group_name = var.resource_group_name
  subnet_id           = var.endpoints_subnet_id
  tags                = var.tags

  private_service_connection {
    name                           = "vault"
    private_connection_resource_id = azurerm_key_vault.this.id
    subresource_names              = ["vault"]
    is_manual_connection           = false
  }

  private_dns_zone_group {
    name                 = "vault"
    private_dns_zone_ids = [var.vault_zone_id]
  }
}

resource "azurerm_monitor_diagnostic_setting" "vault" {
  name                       = "audit"
  target_resource_id         = azurerm_key_vault.this.id
  log_analytics_workspace_id = var.workspace_id

  enabled_log {
    category = "AuditEvent"
  }
}

resource "azurerm_role_assignment" "secret_officers" {
  for_each             = toset(var.admin_groups)
  scope                = azurerm_key_vault.this.id
  role_definition_name = "Key Vault Secrets Officer"
  principal_id         = each.key
  principal_type       = "Group"
}

resource "azurerm_user_assigned_identity" "workload" {
  for_each            = local.workloads
  name                = "${var.name}-${each.key}"
  location            = var.location
  resource_group_name = var.resource_group_name
  tags                = var.tags
}

resource "azurerm_federated_identity_credential" "workload" {
  for_each            = local.workloads
  name                = each.key
  resource_group_name = var.resource_group_name
  parent_id           = azurerm_user_assigned_identity.workload[each.key].id
  issuer              = var.oidc_issuer_url
  subject             = each.value.subject
  audience            = ["api://AzureADTokenExchange"]
}

resource "azurerm_role_assignment" "workload" {
  for_each             = local.workloads
  scope                = each.value.scope
  role_definition_name = each.value.role
  principal_id         = azurerm_user_assigned_identity.workload[each.key].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_user_assigned_identity" "workflow" {
  for_each            = local.workflows
  name                = "${var.name}-github-${each.key}"
  location            = var.location
  resource_group_name = var.resource_group_name
  tags                = var.tags
}

resource "azurerm_federated_identity_credential" "workflow" {
  for_each            = local.workflows
  name                = "github"
  resource_group_name = var.resource_group_name
  parent_id           = azurerm_user_assigned_identity.workflow[each.key].id
  issuer              = "https://token.actions.githubusercontent.com"
  subject             = each.value.subject
  audience            = ["api://AzureADTokenExchange"]
}

resource "azurerm_role_assignment" "workflow" {
  for_each             = local.workflows
  scope                = var.resource_group_id
  role_definition_name = each.value.role
  principal_id         = azurerm_user_assigned_identity.workflow[each.key].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "state" {
  for_each             = local.workflows
  scope                = var.state_storage_id
  role_definition_name = each.value.state_role
  principal_id         = azurerm_user_assigned_identity.workflow[each.key].principal_id
  principal_type       = "ServicePrincipal"
}
